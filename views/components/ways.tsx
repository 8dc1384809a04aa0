import type { Translate } from '../../src/i18n/translate.ts'
import { Icon, type IconName } from './icon.tsx'

type WaysProps = {
  readonly t: Translate
  readonly links: {
    readonly webcal: string
    readonly google: string
    readonly outlook: string
    readonly office: string
  }
}

/** How to subscribe in each program, and when it looks for changes (CAL-80). */
export function Ways({ t, links }: WaysProps) {
  return (
    <div class="ways">
      <Way t={t} program="apple" icon="calendar" href={links.webcal} soon={t('subscribe.apple-soon')} />
      <Way t={t} program="google" icon="calendar" href={links.google} soon={t('subscribe.google-soon')} />
      <Way
        t={t}
        program="outlook"
        icon="mail"
        href={links.outlook}
        soon={t('subscribe.outlook-web-soon')}
        other={{ href: links.office, words: t('subscribe.office-button') }}
      />
      <Way
        t={t}
        program="thunderbird"
        icon="mail"
        href={links.webcal}
        soon={t('subscribe.thunderbird-soon')}
      />
    </div>
  )
}

type WayProps = {
  readonly t: Translate
  readonly program: 'apple' | 'google' | 'outlook' | 'thunderbird'
  readonly icon: IconName
  readonly href: string
  /** When it shows a change. */
  readonly soon: string
  readonly other?: { readonly href: string; readonly words: string }
}

function Way({ t, program, icon, href, soon, other }: WayProps) {
  return (
    <section class="way">
      <h3>
        <Icon name={icon} />
        {t(`subscribe.${program}`)}
      </h3>
      <ol>
        <li>{t(`subscribe.${program}-1`)}</li>
        <li>{t(`subscribe.${program}-2`)}</li>
      </ol>
      <p class="small soft">
        <b>{t('subscribe.soon')}</b>
        <br />
        {soon}
        <br />
        {t('subscribe.file')}
      </p>
      <a class="button" href={href}>
        {t(`subscribe.${program}-button`)}
      </a>
      {other && (
        <a class="small" href={other.href}>
          {other.words}
        </a>
      )}
    </section>
  )
}

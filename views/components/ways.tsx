import type { Translate } from '../../src/i18n/translate.ts'
import { Icon, type IconName } from './icon.tsx'

type WaysProps = {
  readonly t: Translate
  readonly links: { readonly webcal: string; readonly google: string; readonly outlook: string }
  /** Where on the page the feed's address stands, to copy. */
  readonly addresses: string
}

/** How to subscribe in each program, and when it looks for changes (CAL-80). */
export function Ways({ t, links, addresses }: WaysProps) {
  return (
    <div class="ways">
      <Way t={t} program="apple" icon="calendar" href={links.webcal} />
      <Way t={t} program="google" icon="calendar" href={links.google} />
      <Way t={t} program="outlook" icon="mail" href={links.outlook} />
      <Way t={t} program="thunderbird" icon="mail" href={addresses} />
    </div>
  )
}

type WayProps = {
  readonly t: Translate
  readonly program: 'apple' | 'google' | 'outlook' | 'thunderbird'
  readonly icon: IconName
  readonly href: string
}

function Way({ t, program, icon, href }: WayProps) {
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
      <a class={program === 'thunderbird' ? 'button plain' : 'button'} href={href}>
        {t(`subscribe.${program}-button`)}
      </a>
    </section>
  )
}

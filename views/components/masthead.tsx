import { endonyms, locales } from '../../src/i18n/locales.ts'
import { placeOf } from '../../src/i18n/own-time.ts'
import type { Frame } from '../frame.ts'
import { Icon, Mark } from './icon.tsx'

/** The places of the main menu. */
export type MenuPlace = 'events' | 'subscribe' | 'my'
type MastheadProps = { readonly frame: Frame; readonly current: MenuPlace | undefined }

/** The wordmark, the main menu, the choice of language and zone. */
export function Masthead({ frame, current }: MastheadProps) {
  const { t, link, site } = frame
  const entry = (name: MenuPlace, path: string, words: string) => (
    <a href={link(path)} aria-current={current === name ? 'page' : undefined}>
      {words}
    </a>
  )
  return (
    <header class="masthead">
      <div class="shell">
        <a class="wordmark" href={link('/')}>
          <Mark />
          <span lang="en">Symposia</span>
          <small>{site.name}</small>
        </a>
        <nav aria-label={t('site.main-menu')}>
          {entry('events', '/', t('site.events'))}
          {entry('subscribe', '/subscribe', t('site.subscribe'))}
          {entry('my', '/my', t('site.my-registrations'))}
        </nav>
        <div class="pickers">
          <LanguagePicker frame={frame} />
          <ZonePicker frame={frame} />
        </div>
      </div>
    </header>
  )
}

function LanguagePicker({ frame }: { frame: Frame }) {
  const { t } = frame
  return (
    <details class="picker" name="pick">
      <summary>
        <Icon name="globe" />
        <span class="unseen">{t('site.language')}</span>
        {endonyms[t.locale]}
      </summary>
      <div class="sheet">
        {locales.map((locale) => (
          <a
            href={frame.inLanguage(locale)}
            lang={locale}
            hreflang={locale}
            aria-current={locale === t.locale ? 'true' : undefined}
          >
            {endonyms[locale]}
          </a>
        ))}
      </div>
    </details>
  )
}

function ZonePicker({ frame }: { frame: Frame }) {
  const { t, zone } = frame
  // The script that fills the reader's own times takes its words from here, and has nothing to fill where `tz=` is given.
  return (
    <details
      class="picker"
      name="pick"
      data-zone-words={t('event.yours')}
      data-zone-short={t('event.yours-short')}
      data-day-after={t('event.day-after')}
      data-day-before={t('event.day-before')}
    >
      <summary>
        <Icon name="clock" />
        <span class="unseen">{t('site.zone')}</span>
        <span class="fold">{zone ? placeOf(zone) : t('site.zone-own')}</span>
      </summary>
      <div class="sheet">
        <form class="stack" method="get">
          {keptFields(frame).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="field">
            <label for="tz">{t('site.zone-choose')}</label>
            <select class="select" id="tz" name="tz">
              <option value="">{t('site.zone-none')}</option>
              {frame.zones.map((name) => (
                <option value={name} selected={name === zone}>
                  {name.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="button slim">
            {t('site.zone-show')}
          </button>
        </form>
      </div>
    </details>
  )
}

function keptFields(frame: Frame): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(frame.query), ['lang', frame.t.locale] as const]
}

import { endonyms, locales } from '../../src/i18n/locales.ts'
import type { Frame } from '../frame.ts'
import type { SubscribeView } from './subscribe-view.ts'

type OwnFeedProps = { readonly frame: Frame; readonly view: SubscribeView }

/** A feed as one chooses it: the form asks for this page again, and all on it leads to that feed. */
export function OwnFeed({ frame, view }: OwnFeedProps) {
  const { t, zone } = frame
  const { showsCancelled, hasSessions, hasDeadlines } = view.choice
  return (
    <aside class="aside panel" aria-labelledby="own-feed">
      <h2 id="own-feed">{t('subscribe.yours')}</h2>
      <form class="stack" method="get" action="/subscribe#yours">
        {view.only ? <Only frame={frame} only={view.only} /> : <Narrowing frame={frame} view={view} />}
        <Language frame={frame} view={view} />
        <div class="choices tight">
          <Box t={t} name="detail" value="sessions" of="sessions" isTicked={hasSessions} />
          <Box t={t} name="deadlines" value="1" of="deadlines" isTicked={hasDeadlines} />
          <Box t={t} name="cancelled" value="show" of="cancelled" isTicked={showsCancelled} />
        </div>
        {zone && <input type="hidden" name="tz" value={zone} />}
        <input type="hidden" name="lang" value={t.locale} />
        <button type="submit" class="button plain full">
          {t('subscribe.show')}
        </button>
      </form>
      <hr />
      <h3>{t('feeds.only')}</h3>
      <p class="small soft">{t('feeds.only-text')}</p>
      <a class="button bare" href={frame.link('/my')}>
        {t('my.send')}
      </a>
    </aside>
  )
}

type OnlyProps = { readonly frame: Frame; readonly only: NonNullable<SubscribeView['only']> }

function Only({ frame: { t, link }, only: { kind, slug, name } }: OnlyProps) {
  return (
    <div>
      <p>
        <span class="small soft">{t(kind === 'event' ? 'subscribe.event' : 'listing.series')}</span>
        <br />
        <b dir="auto">{name}</b>
      </p>
      <p class="small">
        <a href={link('/subscribe')}>{t('subscribe.instead')}</a>
      </p>
      <input type="hidden" name={kind} value={slug} />
    </div>
  )
}

function Narrowing({ frame: { t }, view }: OwnFeedProps) {
  const { categories, countries, choice } = view
  return (
    <>
      <Choices
        id="category"
        name={t('listing.theme')}
        all={t('listing.all-themes')}
        choices={categories}
        chosen={choice.category}
      />
      <Choices
        id="country"
        name={t('listing.country')}
        all={t('listing.all-countries')}
        choices={countries}
        chosen={choice.country}
      />
    </>
  )
}

function Language({ frame: { t }, view }: OwnFeedProps) {
  return (
    <div class="field">
      <label for="language">{t('subscribe.language')}</label>
      <select class="select" id="language" name="language">
        {locales.map((locale) => (
          <option value={locale} lang={locale} selected={locale === view.language}>
            {endonyms[locale]}
          </option>
        ))}
      </select>
    </div>
  )
}

type BoxProps = {
  readonly t: Frame['t']
  readonly name: string
  readonly value: string
  readonly of: 'sessions' | 'deadlines' | 'cancelled'
  readonly isTicked: boolean
}

function Box({ t, name, value, of, isTicked }: BoxProps) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} checked={isTicked} />
      <span>{t(`subscribe.${of}`)}</span>
      <small>{t(`subscribe.${of}-hint`)}</small>
    </label>
  )
}

type ChoicesProps = {
  readonly id: string
  readonly name: string
  readonly all: string
  readonly choices: SubscribeView['categories']
  readonly chosen: string | null
}

function Choices({ id, name, all, choices, chosen }: ChoicesProps) {
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select class="select" id={id} name={id}>
        <option value="">{all}</option>
        {choices.map(({ value, name: words }) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

import type { Frame } from '../frame.ts'
import { Address } from './feed-address.tsx'

type Choice = { readonly value: string; readonly name: string }
export type OwnFeedProps = {
  readonly frame: Frame
  readonly own: {
    readonly categories: readonly Choice[]
    readonly countries: readonly Choice[]
    readonly category: string | null
    readonly country: string | null
    readonly showsCancelled: boolean
    /** The feed of what was chosen; null while nothing was. */
    readonly address: string | null
  }
}

/** A feed as one chooses it: the form asks for this page again, with the address in it. */
export function OwnFeed({ frame, own }: OwnFeedProps) {
  const { t, zone } = frame
  const { categories, countries, category, country, showsCancelled, address } = own
  return (
    <aside class="aside panel" aria-labelledby="own-feed">
      <h2 id="own-feed">{t('subscribe.yours')}</h2>
      <form class="stack" method="get" action="/subscribe#own-feed">
        <Choices
          id="category"
          name={t('listing.theme')}
          all={t('listing.all-themes')}
          choices={categories}
          chosen={category}
        />
        <Choices
          id="country"
          name={t('listing.country')}
          all={t('listing.all-countries')}
          choices={countries}
          chosen={country}
        />
        <div class="choices tight">
          <label class="choice">
            <input type="checkbox" name="cancelled" value="show" checked={showsCancelled} />
            <span>{t('subscribe.cancelled')}</span>
            <small>{t('subscribe.cancelled-hint')}</small>
          </label>
        </div>
        {zone && <input type="hidden" name="tz" value={zone} />}
        <input type="hidden" name="lang" value={t.locale} />
        <button type="submit" class="button plain full">
          {t('subscribe.show')}
        </button>
      </form>
      {address && <Address t={t} id="own-address" name={t('subscribe.yours-words')} address={address} />}
      <hr />
      <h3>{t('feeds.only')}</h3>
      <p class="small soft">{t('feeds.only-text')}</p>
      <a class="button bare" href={frame.link('/my')}>
        {t('my.send')}
      </a>
    </aside>
  )
}

type ChoicesProps = {
  readonly id: string
  readonly name: string
  readonly all: string
  readonly choices: readonly Choice[]
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

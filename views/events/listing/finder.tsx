import type { Frame } from '../../frame.ts'

type Choice = { readonly value: string; readonly name: string }

/** What the finder holds: what was asked for, and what can be chosen. */
export type FinderProps = {
  readonly words: string
  readonly category: string | null
  readonly country: string | null
  readonly isPast: boolean
  readonly categories: readonly Choice[]
  readonly countries: readonly Choice[]
  readonly periods: Periods
}
/** Paths of the same listing, of what comes and of what was. */
export type Periods = { readonly upcoming: string; readonly past: string; readonly isPast: boolean }

/** Search, filters and period: all of it travels in the address. */
export function Finder({ frame, finder }: { readonly frame: Frame; readonly finder: FinderProps }) {
  const { t, zone } = frame
  const { words, category, country, isPast, categories, countries, periods } = finder
  return (
    <div class="finder">
      <search aria-label={t('listing.find')}>
        <form method="get" action="/">
          <label class="unseen" for="q">
            {t('listing.search')}
          </label>
          <input
            class="input search"
            id="q"
            name="q"
            type="search"
            maxlength={200}
            value={words}
            placeholder={t('listing.search-hint')}
          />
          <Choices
            id="category"
            label={t('listing.theme')}
            all={t('listing.all-themes')}
            chosen={category}
            choices={categories}
          />
          <Choices
            id="country"
            label={t('listing.country')}
            all={t('listing.all-countries')}
            chosen={country}
            choices={countries}
          />
          {isPast && <input type="hidden" name="when" value="past" />}
          {zone && <input type="hidden" name="tz" value={zone} />}
          <input type="hidden" name="lang" value={t.locale} />
          <button type="submit" class="button plain">
            {t('listing.button')}
          </button>
        </form>
      </search>
      <PeriodSwitch frame={frame} periods={periods} />
    </div>
  )
}

type ChoicesProps = {
  readonly id: string
  readonly label: string
  readonly all: string
  readonly chosen: string | null
  readonly choices: readonly Choice[]
}

function Choices({ id, label, all, chosen, choices }: ChoicesProps) {
  return (
    <>
      <label class="unseen" for={id}>
        {label}
      </label>
      <select class="select w-m" id={id} name={id}>
        <option value="">{all}</option>
        {choices.map(({ value, name }) => (
          <option value={value} selected={value === chosen}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}

export function PeriodSwitch({ frame, periods }: { readonly frame: Frame; readonly periods: Periods }) {
  const { t, link } = frame
  return (
    <nav class="switch" aria-label={t('listing.period')}>
      <a href={link(periods.upcoming)} aria-current={!periods.isPast ? 'true' : undefined}>
        {t('listing.upcoming')}
      </a>
      <a href={link(periods.past)} aria-current={periods.isPast ? 'true' : undefined}>
        {t('listing.past')}
      </a>
    </nav>
  )
}

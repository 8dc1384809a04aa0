import type { Frame } from '../../frame.ts'

type Choice = { readonly value: string; readonly name: string }

/** What the finder holds: what was asked for, and what can be chosen. */
export type FinderProps = {
  readonly words: string
  readonly category: string | null
  readonly country: string | null
  readonly categories: readonly Choice[]
  readonly countries: readonly Choice[]
  /** What of the listing stays as it is: period, or view and month. */
  readonly kept: Readonly<Record<string, string>>
}

/** Search and filters: all of it travels in the address. */
export function Finder({ frame, finder }: { readonly frame: Frame; readonly finder: FinderProps }) {
  const { t, zone } = frame
  const { words, category, country, categories, countries } = finder
  const kept = { ...finder.kept, ...(zone ? { tz: zone } : {}), lang: t.locale }
  return (
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
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit" class="button plain">
          {t('listing.button')}
        </button>
      </form>
    </search>
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

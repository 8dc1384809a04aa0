import type { FinderProps } from '../../../views/events/listing/finder.tsx'
import type { SwitchesProps } from '../../../views/events/listing/switches.tsx'
import type { Locale } from '../../i18n/locales.ts'
import { listCountries } from '../../i18n/names.ts'
import type { Category } from '../event.ts'
import { type Listing, pathOf } from './listing.ts'

/** What the finder of a listing offers to choose among, and what has been chosen. */
export function finderOf(
  listing: Listing,
  locale: Locale,
  { categories, countries }: { categories: readonly Category[]; countries: readonly string[] },
): FinderProps {
  const { words, category, country, view, month, period } = listing
  return {
    ...{ words, category, country },
    categories: categories.map(({ slug, name }) => ({ value: slug, name })),
    countries: listCountries(locale, countries).map(({ code, name }) => ({ value: code, name })),
    kept: {
      ...(view === 'month' ? { view } : {}),
      ...(month === null ? {} : { month }),
      ...(period === 'past' ? { when: period } : {}),
    },
  }
}

/** The listing in its other views and periods, below the path at which it stands. */
export function switchesOf(listing: Listing, base: string): SwitchesProps['switches'] {
  const path = (more: Partial<Listing>) => pathOf({ ...listing, month: null, after: null, ...more }, base)
  return {
    agenda: path({ view: 'agenda' }),
    month: path({ view: 'month', period: 'upcoming' }),
    upcoming: path({ view: 'agenda', period: 'upcoming' }),
    past: path({ view: 'agenda', period: 'past' }),
    current: listing.view === 'month' ? 'month' : listing.period,
  }
}

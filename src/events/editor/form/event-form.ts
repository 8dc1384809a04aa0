import { z } from 'zod'
import type { Typed } from '../../../http/form.ts'
import type { Problem, Problems } from '../../../http/problems.ts'
import { isLocale } from '../../../i18n/locales.ts'
import { isCountry } from '../../../i18n/names.ts'
import { isEventSlug, isSlug } from '../../event.ts'
import type { EventDraft } from '../event-draft.ts'
import { readMore } from '../more/more-form.ts'
import { line, lines, optional, problemsOf, tick, wholeNumber, word } from './fields.ts'
import { parsePlannedDate, parsePlannedWallTime, readSchedule } from './schedule-form.ts'

export const mostPlaces = 1_000_000

const states = ['', 'draft', 'unlisted', 'published', 'postponed', 'cancelled'] as const

const form = z.object({
  title: line(300, true),
  short_title: line(100),
  slug: optional((text) => (isEventSlug(text) ? text : undefined), 'editor.bad-slug'),
  summary: lines(500),
  description: lines(20_000),
  venue: line(300),
  city: line(200),
  country: optional((text) => (isCountry(text) ? text : undefined), 'form.bad-country'),
  category: optional((text) => (isSlug(text) ? text : undefined), 'form.choose'),
  registration_mode: word(['none', 'open', 'application', 'invitation']),
  capacity: wholeNumber(0, mostPlaces),
  waiting_list: tick,
  opens: optional(parsePlannedWallTime, 'editor.bad-wall-time'),
  closes: optional(parsePlannedWallTime, 'editor.bad-wall-time'),
  hear_by: optional(parsePlannedDate, 'form.bad-date'),
  state: word(states),
  reason: lines(1_000),
  default_locale: optional((text) => (isLocale(text) ? text : undefined), 'form.choose'),
  version: optional((text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined), 'form.unreadable'),
  tell: tick,
})

/** Reads the editor's form: the event it describes, or what is wrong with each field. */
export function readEventForm(
  typed: Typed,
):
  | { readonly draft: EventDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems } {
  const given = Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)]))
  const read = form.safeParse(given)
  const timing = readSchedule(typed)
  const folded = readMore(typed)
  const problems = new Map<string, Problem>([
    ...(read.success ? [] : problemsOf(read.error)),
    ...('schedule' in timing ? [] : timing.problems),
    ...(folded.problems ?? []),
  ])
  if (!read.success || !('schedule' in timing) || folded.problems) return { problems }
  const { title, short_title, summary, description, venue, city, reason, ...rest } = read.data
  return {
    draft: {
      texts: { title, short_title, summary, description, venue, city, reason },
      slug: rest.slug,
      schedule: timing.schedule,
      country: rest.country,
      category: rest.category,
      mode: rest.registration_mode,
      capacity: rest.capacity,
      line: rest.waiting_list ? 'on' : 'off',
      opensLocal: rest.opens,
      closesLocal: rest.closes,
      hearByOn: rest.hear_by,
      state: rest.state === '' ? null : rest.state,
      defaultLocale: rest.default_locale,
      version: rest.version,
      tells: rest.tell,
      more: folded.more,
    },
  }
}

import { readCalendar } from '../../../calendar/reading/read-calendar.ts'
import type { Problem } from '../../../http/problems.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Paused } from '../../../time/turns.ts'
import type { ZoneId } from '../../../time/wall-time.ts'
import type { FileContent } from './file-event.ts'
import { fromCalendar } from './from-calendar.ts'
import { readIndico } from './from-indico.ts'
import { readOwnJson } from './from-json.ts'
import { isIndico } from './indico-conference.ts'
import { readJson } from './json-value.ts'
import { createReadPlace } from './place.ts'

export type FileFrame = {
  /** For texts whose language the file does not name. */
  readonly locale: Locale
  /** For times that name none. */
  readonly zone: ZoneId
}

/** Reads a file of events: iCalendar, JSON of our own shape, or Indico's export. The text itself says which it is. */
export function* readFile(
  text: string,
  { locale, zone }: FileFrame,
): Paused<FileContent | { readonly problem: Problem }> {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.trim() === '') return { problem: { key: 'importing.nothing' } }
  if (/^\s*BEGIN:VCALENDAR/i.test(bare)) {
    const calendar = yield* readCalendar(bare, { zone })
    if ('notACalendar' in calendar) return { problem: { key: 'importing.not-a-calendar' } }
    if ('tooManyFor' in calendar) return tooMany(calendar.tooManyFor)
    return yield* fromCalendar(calendar, locale)
  }
  if (!/^\s*[{[]/.test(bare)) return { problem: { key: 'importing.unknown-kind' } }
  const read = yield* readJson(bare)
  if (read.problem) return read
  const { json } = read
  const content = isIndico(json)
    ? yield* readIndico(json, { locale, readPlace: createReadPlace() })
    : yield* readOwnJson(json, locale)
  return { ...content, isSymposia: false, locales: [locale], loose: [], skipped: [] }
}

/** Why a file of more than so many events and sessions is not imported. */
export function tooMany(most: number): { readonly problem: Problem } {
  return { problem: { key: 'importing.too-many', values: { most } } }
}

import { titleOf } from '../../../calendar/event-words.ts'
import { entryTimeOf } from '../../../events/entries/entry-time.ts'
import { isCalledOff, type Texts } from '../../../events/event.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/translate.ts'
import { deriveInstants } from '../../../time/instants.ts'
import type { FileContent, FileEvent } from '../reading/file-event.ts'
import { type Change, isSameText, programmeChange, scheduleOf } from './compare.ts'
import { isOwnUid, type KnownEvent, wordOf } from './known-event.ts'
import { compareProgramme } from './programme.ts'

/** Whether the entry is one of this site's own feeds: by its UID, or by the page that it names. */
export function isOwnEntry(
  file: FileEvent,
  { event }: KnownEvent,
  { isSymposia, origin }: { readonly isSymposia: boolean; readonly origin: string },
): boolean {
  if (file.source !== 'calendar') return false
  return isOwnUid('event', event) || (isSymposia && file.url.startsWith(`${origin}/events/`))
}

/** What feeds leave behind where an event left them: its UID, its times and a word (CAL-36). */
function isTombstone(file: FileEvent): boolean {
  return file.texts.description === '' && file.url === ''
}

export type OwnCompared =
  | { readonly outcome: 'older' | 'unchanged' | 'left-feed' }
  | { readonly outcome: 'changed'; readonly changes: readonly Change[] }

/**
 * Compares an entry of our own feeds with its event. Its description and place are composed from what is here, so that
 * title and time alone can say anything; both are read as the feed of the file's language would write them.
 */
export function compareOwnEntry(
  file: FileEvent,
  known: KnownEvent,
  locales: FileContent['locales'],
): OwnCompared {
  const { event } = known
  if (isTombstone(file) || (file.isCancelled && !isCalledOff(event))) return { outcome: 'left-feed' }
  if (file.sequence < event.sequence) return { outcome: 'older' }
  const changes = [
    ...titleChange(file, known, locales),
    ...timeChange(file, known),
    ...programmeChange(compareProgramme(file.sessions, known, { isOwn: true, isWhole: false })),
  ]
  return changes.length === 0 ? { outcome: 'unchanged' } : { outcome: 'changed', changes }
}

function titleChange(file: FileEvent, known: KnownEvent, locales: readonly Locale[]): readonly Change[] {
  const { event, texts } = known
  const written = locales.map((locale) => titleOf(event, texts.get(locale) ?? noTexts, translator(locale)))
  if (written.some((title) => isSameText(title, file.texts.title))) return []
  // Words in another language than the event's own are translations: they have a page of their own.
  if (isCalledOff(event) || !locales.includes(event.defaultLocale)) return []
  const from = wordOf(known, 'title')
  return [{ kind: 'text', field: 'title', from, to: file.texts.title }]
}

const noTexts: Texts = new Map()

function timeChange(file: FileEvent, { event }: KnownEvent): readonly Change[] {
  const time = entryTimeOf(event)
  if (time === null || isCalledOff(event) || isSameAsWritten(file, time)) return []
  return [{ kind: 'when', from: event.schedule, to: scheduleOf(file, event) }]
}

function isSameAsWritten(
  { schedule }: FileEvent,
  time: NonNullable<ReturnType<typeof entryTimeOf>>,
): boolean {
  if (time.kind === 'days')
    return schedule.precision === 'day' && schedule.startsOn === time.from && schedule.endsOn === time.to
  const span = deriveInstants(schedule)
  return (
    schedule.precision === 'time' &&
    span.outcome === 'derived' &&
    span.startsAt.getTime() === time.startsAt.getTime() &&
    span.endsAt.getTime() === time.endsAt.getTime()
  )
}

import { deriveInstants, type Schedule } from '../../../time/instants.ts'
import { sameZone } from '../../../time/zones.ts'
import type { FileEvent } from '../reading/file-event.ts'
import { type KnownEvent, wordOf } from './known-event.ts'
import { compareProgramme, type ProgrammeChange } from './programme.ts'

/** What a file would change of an event that is here. */
export type Change =
  | {
      readonly kind: 'text'
      /** Of the event's editor. */
      readonly field: TextField
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'when'; readonly from: Schedule; readonly to: Schedule }
  | { readonly kind: 'where'; readonly from: Place; readonly to: Place }
  | ({ readonly kind: 'programme' } & Readonly<Record<'added' | 'changed' | 'removed', number>>)
export type TextField = 'title' | 'short_title' | 'summary' | 'description' | 'broadcast' | 'joining'
export type Place = { readonly venue: string; readonly city: string; readonly country: string | null }

/** The changes that a file of somebody else's makes: what it does not say stays as it is here. */
export function compareEvent(file: FileEvent, known: KnownEvent): readonly Change[] {
  return [
    ...textChanges(file, known),
    ...whenChange(file, known),
    ...whereChange(file, known),
    ...onlineChanges(file, known),
    ...programmeChange(compareProgramme(file.sessions, known, { isOwn: false, isWhole: true })),
  ]
}

/** A change of the programme, where there is any. */
export function programmeChange({ added, changed, removed }: ProgrammeChange): readonly Change[] {
  if (added.length + changed.length + removed.length === 0) return []
  return [{ kind: 'programme', added: added.length, changed: changed.length, removed: removed.length }]
}

function textChanges({ texts }: FileEvent, known: KnownEvent): readonly Change[] {
  return (['title', 'short_title', 'summary', 'description'] as const).flatMap((field) => {
    const [from, to] = [wordOf(known, field), texts[field]]
    if (to === '' || isSameText(from, to)) return []
    return [{ kind: 'text' as const, field, from, to }]
  })
}

/** Whether two texts read alike: line ends and spaces are lost on many ways. */
export function isSameText(a: string, b: string): boolean {
  return spaced(a) === spaced(b)
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A change of time, where there is one. Days that name no zone say nothing of it. */
function whenChange(file: FileEvent, { event }: KnownEvent): readonly Change[] {
  return isSameTime(file, event.schedule)
    ? []
    : [{ kind: 'when', from: event.schedule, to: scheduleOf(file, event) }]
}

/** The file's time, its days in the event's own zone where the file names none. */
export function scheduleOf(file: FileEvent, { schedule }: KnownEvent['event']): Schedule {
  return file.isZoneStated ? file.schedule : { ...file.schedule, timeZone: schedule.timeZone }
}

function isSameTime({ schedule, isZoneStated }: FileEvent, known: Schedule): boolean {
  if (schedule.precision !== known.precision) return false
  const isSameZone = !isZoneStated || sameZone(schedule.timeZone, known.timeZone)
  if (schedule.precision !== 'time')
    return isSameZone && schedule.startsOn === known.startsOn && schedule.endsOn === known.endsOn
  // Who writes UTC did not say where it is: staff may have said it since.
  return (isSameZone || schedule.timeZone === 'UTC') && isSameSpan(schedule, known)
}

function isSameSpan(a: Schedule, b: Schedule): boolean {
  const [one, other] = [deriveInstants(a), deriveInstants(b)]
  if (one.outcome !== 'derived' || other.outcome !== 'derived') return false
  return (
    one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime()
  )
}

/** Venue and city are one place: that staff have parted what a file says in one line is no change. */
function whereChange({ texts, country }: FileEvent, known: KnownEvent): readonly Change[] {
  const from = { venue: wordOf(known, 'venue'), city: wordOf(known, 'city'), country: known.event.country }
  const to = { venue: texts.venue, city: texts.city, country: country ?? from.country }
  if (to.venue === '' && to.city === '' && country === null) return []
  const isSame = isSameText(lineOf(from), lineOf(to)) || (to.venue === '' && to.city === '')
  return isSame && to.country === from.country ? [] : [{ kind: 'where', from, to: withoutLoss(from, to) }]
}

/** A country alone takes no venue away. */
function withoutLoss(from: Place, to: Place): Place {
  return to.venue === '' && to.city === '' ? { ...from, country: to.country } : to
}

function lineOf({ venue, city }: Place): string {
  return [venue, city].filter((part) => part !== '').join(', ')
}

function onlineChanges({ broadcastUrl, joiningUrl }: FileEvent, { event }: KnownEvent): readonly Change[] {
  return [
    ['broadcast', event.broadcastUrl, broadcastUrl] as const,
    ['joining', event.joiningUrl, joiningUrl] as const,
  ].flatMap(([field, from, to]) => {
    if (to === null || addressOf(from ?? '') === addressOf(to)) return []
    // What staff show to everyone is no secret to keep from them.
    if (field === 'joining' && addressOf(event.broadcastUrl ?? '') === addressOf(to)) return []
    return [{ kind: 'text' as const, field, from: from ?? '', to }]
  })
}

/** As browsers write it: the editor keeps addresses so. */
function addressOf(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address
}

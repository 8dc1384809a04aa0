import type { Queryable } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { formatDate, formatInstant } from '../../i18n/formats.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { collator } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { RollCallId } from '../../ids.ts'
import { fullName } from '../../registrations/person-name.ts'
import { type LocalDate, plusDays } from '../../time/wall-time.ts'
import { type CalledPerson, listCalled } from './called-store.ts'
import { type Count, countMembers, type Mark, type RollCall, type SubjectId } from './roll-call.ts'
import { listMarks, listRollCalls } from './roll-call-store.ts'

export type CalledRow = {
  readonly id: SubjectId
  readonly name: string
  readonly nativeName: string
  readonly affiliation: string
  /** In whose stead they come; '' where in nobody's. */
  readonly inStead: string
  /** What they answered, where they have no place. */
  readonly answer: string
  readonly mark: Mark | null
  readonly markWords: string
}

/** A roll call as its page and its sheet show it. */
export type RollCallScreen = {
  readonly id: RollCallId
  readonly href: string
  readonly listHref: string
  readonly title: string
  readonly day: string
  readonly isClosed: boolean
  /** When it was closed, in words. */
  readonly closed: string
  readonly members: readonly CalledRow[]
  readonly others: readonly CalledRow[]
  readonly count: Count
}

/** Reads a roll call with everybody who is called; a closed one with those that it knew. */
export async function readRollCallScreen(
  db: Queryable,
  event: Event,
  rollCall: RollCall,
  t: Translate,
): Promise<RollCallScreen> {
  const marks = await listMarks(db, rollCall)
  const isClosed = rollCall.closedAt !== null
  const called = sorted(await listCalled(db, event.id, isClosed ? [...marks.keys()] : null), t)
  const markOf = ({ subjectId, otherId }: Pick<CalledPerson, 'subjectId' | 'otherId'>) =>
    marks.get(subjectId) ?? (otherId === null ? undefined : marks.get(otherId))
  const row = (person: CalledPerson) => rowOf(person, markOf(person) ?? null, t)
  const base = `/organizer/events/${event.slug}/roll-call`
  return {
    id: rollCall.id,
    href: `${base}/${rollCall.id}`,
    listHref: base,
    title: rollCall.title,
    day: formatDate(t.locale, rollCall.heldOn, 'long'),
    isClosed,
    closed: rollCall.closedAt
      ? t('roll-call.closed', { time: formatInstant(t.locale, rollCall.closedAt, event.schedule.timeZone) })
      : '',
    members: called.filter(({ isMember }) => isMember).map(row),
    others: called.filter(({ isMember }) => !isMember).map(row),
    count: countMembers(called, markOf, rollCall.quorum ?? event.quorum),
  }
}

/** By family name, as the reader's language sorts. */
function sorted(called: readonly CalledPerson[], t: Translate): readonly CalledPerson[] {
  const { compare } = collator(t.locale)
  const name = ({ givenName, familyName }: CalledPerson) => `${familyName || givenName} ${givenName}`
  return called.toSorted((a, b) => compare(name(a), name(b)))
}

/** A roll call in the list of them. */
export type ListedRollCall = Pick<RollCallScreen, 'href' | 'title' | 'day' | 'isClosed' | 'closed' | 'count'>

/** Reads the event's roll calls with how many are present. */
export async function readRollCallList(
  db: Queryable,
  event: Event,
  t: Translate,
): Promise<readonly ListedRollCall[]> {
  const rollCalls = await listRollCalls(db, event.id)
  return Promise.all(rollCalls.map((rollCall) => readRollCallScreen(db, event, rollCall, t)))
}

const mostDays = 31

/** The days of the meeting, of which one is called. */
export function daysOf({ schedule }: Pick<Event, 'schedule'>): readonly LocalDate[] {
  const days: LocalDate[] = []
  for (let day = schedule.startsOn; day <= schedule.endsOn && days.length < mostDays; day = plusDays(day, 1))
    days.push(day)
  return days
}

function rowOf(person: CalledPerson, mark: Mark | null, t: Translate): CalledRow {
  const { subjectId: id, nativeName, affiliation, namedBy, answer } = person
  return {
    ...{ id, nativeName, affiliation, mark },
    name: fullName(person),
    inStead: namedBy ? t('roll-call.for', { name: `\u2068${fullName(namedBy)}\u2069` }) : '',
    answer: answer === null ? '' : t(answerKey(answer)),
    markWords: markInWords(mark, t),
  }
}

function answerKey(answer: NonNullable<CalledPerson['answer']>): MessageKey {
  switch (answer) {
    case 'created':
    case 'sent':
    case 'accepted':
    case 'declined':
    case 'delegated':
    case 'withdrawn':
    case 'lapsed':
      return `invitation.state.${answer}`
    default:
      return `state.${answer}`
  }
}

function markInWords(mark: Mark | null, t: Translate): string {
  if (mark === null) return t('roll-call.unmarked')
  return mark.mark === 'represented'
    ? t('roll-call.by', { name: `\u2068${mark.by}\u2069` })
    : t(`roll-call.mark.${mark.mark}`)
}

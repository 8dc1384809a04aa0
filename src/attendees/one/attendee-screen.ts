import type { TrailEntry } from '../../../views/components/trail.tsx'
import type { Database } from '../../database/connection.ts'
import type { Text } from '../../events/event.ts'
import { givenInWords, labelGiven } from '../../forms/answer-words.ts'
import { givenFrom, isConditionMet } from '../../forms/condition.ts'
import { answerTo, type Question } from '../../forms/question.ts'
import { formatInstant } from '../../i18n/formats.ts'
import type { Translate } from '../../i18n/translate.ts'
import { listFiles } from '../../registrations/files/answer-file-store.ts'
import { showTicketCode } from '../../registrations/lane/ticket-code.ts'
import { fullName } from '../../registrations/person-name.ts'
import { findPosition } from '../../registrations/places/position-store.ts'
import { afterDeed, type RegistrationState } from '../../registrations/registration.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { chooseColumns, listColumns, type PlainColumn } from '../attendee-columns.ts'
import { type Attendee, findNeighbours, type ListScope } from '../attendee-store.ts'
import { type AttendeeView, viewQuery } from '../attendee-view.ts'
import { cellInWords, columnLabel, stateInWords, whereFrom } from '../attendee-words.ts'
import { actsOn, type HandAct } from '../line/acts/hand-act.ts'
import { typeTitle } from '../line/acts/obstacles.ts'
import { listStandings, type Standing } from '../line/line-store.ts'
import type { ListedEvent } from '../listed-event.ts'
import { type FileHref, fileLinks } from './file-links.ts'
import { listTrail, listTrailMails, type TrailChange, type TrailMail } from './trail-store.ts'

/** A label and what stands under it. `href`: where the words name a file. */
export type Fact = {
  readonly label: Text
  readonly words: string
  readonly href?: string
  /** It answers a question that is asked no more. */
  readonly isRemoved?: boolean
}

/** One attendee as the page shows them. */
export type AttendeeScreen = {
  readonly listHref: string
  readonly href: string
  readonly cancelHref: string | null
  /** Null: they are erased already, or not by this organizer. */
  readonly eraseHref: string | null
  /** Null: nothing is asked at the door, or not by this organizer. */
  readonly doorHref: string | null
  /** What staff may do in this state, each by its page that asks. */
  readonly acts: readonly { readonly act: HandAct; readonly href: string }[]
  /** The type that somebody with a place waits for, in words; '' where there is none. */
  readonly waitsFor: string
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  readonly name: string
  readonly nativeName: string
  readonly affiliation: string
  readonly email: string
  readonly state: RegistrationState
  readonly stateWords: string
  readonly facts: readonly Fact[]
  readonly answers: readonly Fact[]
  /** Null: there are none to see. `answers` are empty until somebody asks to see them. */
  readonly sensitive: { readonly isShown: boolean; readonly answers: readonly Fact[] } | null
  readonly changes: readonly TrailEntry[]
  readonly mails: readonly TrailEntry[]
}
type Neighbour = { readonly href: string; readonly name: string }

const factKeys: readonly PlainColumn[] = [
  'number',
  'type',
  'country',
  'language',
  'registered_at',
  'state_changed_at',
  'tags',
  'checked_in_at',
]

type Asked = {
  readonly listed: ListedEvent
  readonly view: AttendeeView
  readonly attendee: Attendee
  /** The restricted answers, where somebody asked to see them. */
  readonly restricted: Readonly<Record<string, unknown>> | null
  readonly mayAct: boolean
  readonly mayErase: boolean
}

/** Reads what stands around one attendee: neighbours in the view, place in line, history, mails. */
export async function readAttendeeScreen(
  db: Database,
  scope: ListScope,
  { listed, view, attendee, restricted, mayAct, mayErase }: Asked,
  t: Translate,
): Promise<AttendeeScreen> {
  const { eventId } = scope
  const zone = listed.event.schedule.timeZone
  const [around, changes, mails, [standing], position, files] = await Promise.all([
    findNeighbours(db, scope, view, attendee.id),
    listTrail(db, eventId, attendee.id),
    listTrailMails(db, eventId, attendee.id),
    listStandings(db, scope, [attendee.id]),
    findPosition(db, eventId, attendee.id),
    listFiles(db, eventId, attendee.id),
  ])
  const base = `/organizer/events/${listed.event.slug}/attendees`
  const query = viewQuery(view) === '' ? '' : `?${viewQuery(view)}`
  const href = ({ id }: Attendee) => `${base}/${id}${query}`
  const neighbour = (other: Attendee | undefined) =>
    other ? { href: href(other), name: fullName(other) } : null
  const fileHref = fileLinks(files, `${base}/${attendee.id}`)
  const ends = afterDeed(attendee.state, 'cancel') !== undefined
  return {
    listHref: base + query,
    href: href(attendee),
    acts: mayAct && standing ? actsOf(standing, `${base}/${attendee.id}`, query) : [],
    waitsFor: standing ? waitInWords(standing, position, listed, t) : '',
    doorHref: mayAct && ends && asksAtDoor(listed, attendee) ? `${base}/${attendee.id}/door${query}` : null,
    cancelHref: mayAct && ends ? `${base}/${attendee.id}/cancel${query}` : null,
    eraseHref: mayErase && attendee.email !== '' ? `${base}/${attendee.id}/erase` : null,
    previous: neighbour(around.previous),
    next: neighbour(around.next),
    name: fullName(attendee),
    nativeName: attendee.nativeName,
    affiliation: whereFrom(attendee, t),
    email: attendee.email,
    state: attendee.state,
    stateWords:
      position === undefined || attendee.state !== 'waitlisted'
        ? stateInWords(attendee, zone, t)
        : t('attendee.line', { position }),
    facts: factsOf(listed, attendee, t),
    answers: answersOf(listed, attendee, t, fileHref),
    sensitive: sensitiveOf(listed, attendee, restricted, t, fileHref),
    changes: changes.map((change) => changeEntry(change, zone, t)),
    mails: mails.map((mail) => mailEntry(mail, zone, t)),
  }
}

function actsOf(standing: Standing, path: string, query: string): AttendeeScreen['acts'] {
  const { state, line, email } = standing
  return actsOn({ state, isInLine: line !== null, isErased: email === '' }).map((act) => {
    return { act, href: `${path}/${act}${query}` }
  })
}

/** That somebody with a place waits for another type. */
function waitInWords(
  { state, line }: Standing,
  position: number | undefined,
  { types }: ListedEvent,
  t: Translate,
): string {
  if (state !== 'confirmed' || !line || position === undefined) return ''
  return t('line.waits-for', { type: typeTitle(types, line.typeId), position })
}

function factsOf({ event, types }: ListedEvent, attendee: Attendee, t: Translate): readonly Fact[] {
  const wording = { t, zone: event.schedule.timeZone, types }
  const facts = chooseColumns(listColumns([]), factKeys).map((column) => ({
    label: columnLabel(column, t),
    words: cellInWords(attendee, column, wording),
  }))
  const code = { label: { text: t('attendee.code'), locale: t.locale }, words: showTicketCode(attendee.code) }
  return [...facts.filter(({ words }) => words !== ''), code]
}

/**
 * The open answers; the questions that were not put to the attendee, for their type or another answer of theirs, are
 * left out where nothing was answered.
 */
export function answersOf(
  { questions, removed }: ListedEvent,
  { answers, answerVersions, typeId }: Attendee,
  t: Translate,
  hrefOf: FileHref = () => ({}),
): readonly Fact[] {
  const given = givenFrom(questions, answers)
  const isPut = (question: Question) =>
    isAsked(question, typeId) && isConditionMet(question, questions, given)
  const factOf = factMaker({ answers, answerVersions, t, hrefOf })
  const open = ({ isRestricted }: Question) => !isRestricted
  return [
    ...questions.filter(open).flatMap((question) => {
      const fact = factOf(question)
      return fact.words !== '' || isPut(question) ? [fact] : []
    }),
    ...givenTo(removed.filter(open), answers).map((question) => ({ ...factOf(question), isRemoved: true })),
  ]
}

function sensitiveOf(
  { questions, removed }: ListedEvent,
  { answerVersions }: Attendee,
  restricted: Readonly<Record<string, unknown>> | null,
  t: Translate,
  hrefOf: FileHref,
): AttendeeScreen['sensitive'] {
  const isSensitive = ({ isRestricted }: Question) => isRestricted
  const [asked, gone] = [questions.filter(isSensitive), removed.filter(isSensitive)]
  if (asked.length + gone.length === 0) return null
  if (restricted === null) return { isShown: false, answers: [] }
  const factOf = factMaker({ answers: restricted, answerVersions, t, hrefOf })
  const ofGone = givenTo(gone, restricted).map((question) => ({ ...factOf(question), isRemoved: true }))
  return { isShown: true, answers: [...asked.map(factOf), ...ofGone] }
}

type Given = {
  readonly answers: Readonly<Record<string, unknown>>
  readonly answerVersions: Attendee['answerVersions']
  readonly t: Translate
  readonly hrefOf: FileHref
}

function factMaker({ answers, answerVersions, t, hrefOf }: Given): (question: Question) => Fact {
  return (question) => ({
    label: labelGiven(question, answers, answerVersions),
    words: givenInWords(t, question, answers, answerVersions),
    ...hrefOf(question),
  })
}

function givenTo(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): readonly Question[] {
  return questions.filter(({ key }) => answerTo(answers, key) !== undefined)
}

function asksAtDoor({ questions }: ListedEvent, { typeId }: Attendee): boolean {
  return questions.some((question) => question.moment === 'door' && isAsked(question, typeId))
}

function isAsked({ typeIds }: Question, typeId: Attendee['typeId']): boolean {
  return typeIds.length === 0 || typeIds.includes(typeId)
}

function changeEntry(change: TrailChange, zone: ZoneId, t: Translate): TrailEntry {
  const { at, deed, actor, organizer, reason } = change
  const by =
    actor === 'organizer'
      ? t('attendee.by.organizer', { name: `\u2068${organizer ?? ''}\u2069` })
      : t(`attendee.by.${actor}`)
  return {
    at,
    time: formatInstant(t.locale, at, zone),
    what: `${t(`attendee.deed.${deed}`)}: ${t(`state.${change.to}`)}`,
    more: by,
    reason: reason === null ? '' : t('attendee.reason', { reason: `\u2068${reason}\u2069` }),
  }
}

function mailEntry({ at, state, subject }: TrailMail, zone: ZoneId, t: Translate): TrailEntry {
  const time = formatInstant(t.locale, at, zone)
  return { at, time, what: t(`attendee.mail.${state}`), more: subject ?? '', reason: '' }
}

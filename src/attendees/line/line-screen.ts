import type { Database } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { formatInstant, formatZone } from '../../i18n/formats.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { RegistrationId } from '../../ids.ts'
import { findLineChange } from '../../registrations/lane/line-change-store.ts'
import type { Opening } from '../../registrations/openings/opening.ts'
import { listOpenings } from '../../registrations/openings/opening-store.ts'
import { fullName } from '../../registrations/person-name.ts'
import { type Places, poolOf, poolOfType, restOf, roomOf } from '../../registrations/places/places.ts'
import type { ListScope } from '../attendee-store.ts'
import type { ListedType } from '../attendee-view.ts'
import type { ListedEvent } from '../listed-event.ts'
import type { HandAct } from './acts/hand-act.ts'
import { typeTitle } from './acts/obstacles.ts'
import { restsAt } from './acts/situation.ts'
import { countUpTo, type LineSpan, listLineOf, listOffers, type Standing } from './line-store.ts'
import { type PoolFigures, readPoolFigures } from './pool-figures.ts'

/** The waiting list of an event as its page shows it. */
export type LineScreen = {
  readonly base: string
  readonly mode: Places['line']
  /** Who paused the line or let it go on, when and why; null: nobody has. */
  readonly lastChange: { readonly words: string; readonly reason: string | null } | null
  /** Why nothing is offered by itself although the line is on; null: it is. */
  readonly rests: MessageKey | null
  readonly figures: readonly PoolFigures[]
  readonly offers: readonly InLine[]
  readonly hasMoreOffers: boolean
  readonly types: readonly {
    readonly title: string
    readonly waiting: number
    readonly href: string
    readonly isCurrent: boolean
  }[]
  /** Whether places go by the number over all types, since the event is what is full. */
  readonly goesOverTypes: boolean
  readonly line: readonly (InLine & { readonly position: number; readonly isLast: boolean })[]
  readonly previousHref: string | null
  readonly nextHref: string | null
  /** The venue's zone by its name, in which all times are said. */
  readonly zone: string
}

/** Somebody who waits, or has an offer. */
export type InLine = {
  readonly id: RegistrationId
  readonly href: string
  readonly name: string
  readonly sub: string
  readonly acts: readonly HandAct[]
}

type LastChange = Awaited<ReturnType<typeof findLineChange>>

export type LineAsked = LineSpan & { readonly typeKey: string | undefined }

const pageSize = 50
const mostOffers = 100

/** Reads a page of the line for one type, the open offers and the figures; undefined: the event has no places. */
export async function readLineScreen(
  db: Database,
  scope: ListScope,
  listed: ListedEvent,
  asked: LineAsked,
  { t, now }: { readonly t: Translate; readonly now: Date },
): Promise<LineScreen | undefined> {
  const opening = (await listOpenings(db, [scope.eventId])).get(scope.eventId)
  const places = opening?.places
  const type = places && chosenType(listed.types, places, asked.typeKey)
  if (!opening || !places || !type) return undefined
  const [figures, offers, line, change] = await Promise.all([
    readPoolFigures(db, listed, places, t.locale),
    listOffers(db, scope, mostOffers + 1),
    readPage(db, scope, type, asked, places),
    findLineChange(db, scope.eventId),
  ])
  const base = `/organizer/events/${listed.event.slug}`
  const word = { ...listed, base, t }
  const pool = poolOf(places.pools, poolOfType(type.id))
  return {
    ...{ base, mode: places.line, figures, zone: formatZone(t.locale, listed.event.schedule.timeZone, now) },
    rests: restsKey(opening, now),
    lastChange: change && change.line === places.line ? lastChange(change, listed.event, t) : null,
    offers: offers.slice(0, mostOffers).map((each) => offered(each, word)),
    hasMoreOffers: offers.length > mostOffers,
    types: listed.types.map(({ id, key, title }) => ({
      title,
      waiting: poolOf(places.pools, poolOfType(id)).waiting,
      href: `${base}/line?type=${encodeURIComponent(key)}`,
      isCurrent: id === type.id,
    })),
    goesOverTypes: listed.types.length > 1 && roomOf(pool) > 0 && restOf(places.pools) === 0,
    line: line.standings.map((each, place) => ({
      ...waiting(each, word),
      position: line.first + place,
      isLast: !line.hasLater && place === line.standings.length - 1,
    })),
    ...pagesOf(line, `${base}/line?type=${encodeURIComponent(type.key)}`),
  }
}

type Line = {
  readonly standings: readonly Standing[]
  /** The place in line of the first. */
  readonly first: number
  readonly hasEarlier: boolean
  readonly hasLater: boolean
}

async function readPage(
  db: Database,
  scope: ListScope,
  { id }: ListedType,
  { after, before }: LineSpan,
  places: Places,
): Promise<Line> {
  const read = await listLineOf(db, scope, id, { after, before, most: pageSize + 1 })
  const goesOn = read.length > pageSize
  const standings = before === undefined ? read.slice(0, pageSize) : read.slice(-pageSize)
  const number = standings[0]?.line?.number
  const first = number === undefined ? 1 : await countUpTo(db, scope.eventId, id, number)
  const total = poolOf(places.pools, poolOfType(id)).waiting
  return {
    standings,
    first,
    hasEarlier: first > 1,
    hasLater: before === undefined ? goesOn : first - 1 + standings.length < total,
  }
}

function chosenType(
  types: readonly ListedType[],
  places: Places,
  key: string | undefined,
): ListedType | undefined {
  const waits = ({ id }: ListedType) => poolOf(places.pools, poolOfType(id)).waiting > 0
  return types.find((type) => type.key === key) ?? types.find(waits) ?? types[0]
}

function restsKey(opening: Opening, now: Date): MessageKey | null {
  const rests = restsAt(opening, now)
  return rests ? `line.rests.${rests}` : null
}

function pagesOf({ standings, hasEarlier, hasLater }: Line, base: string) {
  const [first, last] = [standings[0]?.line?.number, standings.at(-1)?.line?.number]
  return {
    previousHref: hasEarlier && first !== undefined ? `${base}&before=${first}` : null,
    nextHref: hasLater && last !== undefined ? `${base}&after=${last}` : null,
  }
}

type Wording = {
  readonly event: Event
  readonly types: readonly ListedType[]
  readonly base: string
  readonly t: Translate
}

function offered(standing: Standing, { event, types, base, t }: Wording): InLine {
  const until = standing.offerEndsAt
    ? t('line.until', { time: timeInWords(event, standing.offerEndsAt, t) })
    : ''
  return {
    ...personOf(standing, base),
    sub: [typeTitle(types, standing.typeId), until].join(' · '),
    acts: ['withdraw-offer'],
  }
}

function waiting(standing: Standing, { event, types, base, t }: Wording): InLine {
  const { number, since, state, typeId } = standing
  const moves = state === 'confirmed'
  return {
    ...personOf(standing, base),
    sub: [
      t('line.since', { number: String(number), time: timeInWords(event, since, t) }),
      moves ? t('line.moves-from', { type: typeTitle(types, typeId) }) : t('line.for-place'),
    ].join(' · '),
    acts: moves ? ['move-in-line', 'keep-type'] : ['offer', 'give-place', 'move-in-line'],
  }
}

function personOf(standing: Standing, base: string) {
  const { id } = standing
  return { id, href: `${base}/attendees/${id}`, name: fullName(standing) }
}

function lastChange(change: NonNullable<LastChange>, event: Event, t: Translate): LineScreen['lastChange'] {
  const { at, line, reason, organizer } = change
  const values = { time: timeInWords(event, at, t), name: `\u2068${organizer ?? '–'}\u2069` }
  return { words: t(`line.changed.${line}`, values), reason }
}

function timeInWords({ schedule }: Event, at: Date, { locale }: Translate): string {
  return formatInstant(locale, at, schedule.timeZone, 'compactDateTime')
}

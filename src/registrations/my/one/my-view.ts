import type { MyEntry, MyView } from '../../../../views/registrations/my-view.ts'
import { hoursInWords } from '../../../calendar/event-time.ts'
import { type Event, isPast } from '../../../events/event.ts'
import { formatDate, formatZone } from '../../../i18n/formats.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Services } from '../../../services.ts'
import { groupPath } from '../../group/group-link.ts'
import { whenAndWhere } from '../../messages/when.ts'
import { instantWords } from '../../own/instant-words.ts'
import { offerAt, standingOf } from '../../own/standing.ts'
import { fullName } from '../../person-name.ts'
import { isLive, type Registration } from '../../registration.ts'
import type { OpenInvitation } from '../my-store.ts'
import type { MyFacts, ToldEvent } from './my-facts.ts'

type Reader = { readonly t: Translate; readonly now: Date; readonly links: Services['links'] }
type Sections = Pick<MyView, 'urgent' | 'coming' | 'past' | 'groups'>
/** An entry with what sorts it: an event's start, or a deadline. */
type Placed = { readonly entry: MyEntry; readonly at: Date }

/** What an address registered, by what it asks of its owner: answers first, then what is to come. */
export async function mySections(facts: MyFacts, reader: Reader): Promise<Sections> {
  const { now } = reader
  const shown = facts.registrations.flatMap((registration) => {
    const told = facts.events.get(registration.eventId)
    return told ? [{ registration, told }] : []
  })
  const offers: Placed[] = []
  const coming: Placed[] = []
  const past: Placed[] = []
  for (const { registration, told } of shown) {
    const entry = await registrationEntry(registration, told, facts, reader)
    const isOffer = registration.state === 'offered' && offerAt(told.event, registration, now) === 'open'
    if (isOffer) offers.push({ entry, at: registration.offerEndsAt })
    else if (isComing(registration, told.event, now)) coming.push({ entry, at: told.event.startsAt })
    else past.push({ entry, at: told.event.startsAt })
  }
  const invitations = await Promise.all(
    facts.invitations.map((invitation) => invitationEntry(invitation, facts, reader)),
  )
  return {
    urgent: inOrder([...offers, ...invitations.flat()]),
    coming: inOrder(coming),
    past: inOrder(past).toReversed(),
    groups: (await Promise.all(facts.groups.map((group) => groupEntry(group, facts, reader)))).flat(),
  }
}

function inOrder(placed: readonly Placed[]): readonly MyEntry[] {
  return placed.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(({ entry }) => entry)
}

function isComing({ state }: Registration, event: Event, now: Date): boolean {
  return isLive(state) && event.state !== 'cancelled' && !isPast(event, now)
}

async function registrationEntry(
  registration: Registration,
  told: ToldEvent,
  facts: MyFacts,
  { t, now, links }: Reader,
): Promise<MyEntry> {
  const standing = standingOf(told.event, registration)
  const isOpen = offerAt(told.event, registration, now) === 'open'
  return {
    ...about(told, t),
    path: await links.toRegistration(registration),
    badge:
      standing === 'event-cancelled'
        ? { state: 'cancelled', words: 'availability.cancelled' }
        : { state: standing, words: `state.${standing}` },
    name: fullName(registration),
    detail: detailOf(registration, told.event, facts, { t, isOpen }),
    act: isOpen ? 'feeds.offer-act' : null,
  }
}

function detailOf(
  registration: Registration,
  event: Event,
  { positions }: MyFacts,
  { t, isOpen }: { readonly t: Translate; readonly isOpen: boolean },
): string | null {
  if (registration.state === 'offered' && isOpen)
    return t('feeds.until', { time: instantWords(t, registration.offerEndsAt, event.schedule.timeZone) })
  if (isLive(registration.state) && event.state === 'postponed') return t('own.event-postponed')
  const position = positions.get(registration.id)
  if (position === undefined || event.state === 'cancelled') return null
  return position === 1 ? t('own.waitlisted.first') : t('own.waitlisted.title', { position })
}

async function invitationEntry(
  { eventId, id, linkVersion: version, answerByOn, answerByAt }: OpenInvitation,
  { events }: MyFacts,
  { t, links }: Reader,
): Promise<readonly Placed[]> {
  const told = events.get(eventId)
  if (!told) return []
  const path = `/invitations/${await links.sign('invitation', { eventId, subjectId: id, version })}`
  const zone = formatZone(t.locale, told.event.schedule.timeZone, new Date(answerByAt.getTime() - 1))
  const until = t('invitation.until', { date: formatDate(t.locale, answerByOn, 'full'), zone })
  const badge = { state: 'applied', words: 'feeds.invitation' } as const
  const words = { name: null, detail: until, act: 'feeds.invitation-act' } as const
  return [{ entry: { ...about(told, t), path, badge, ...words }, at: answerByAt }]
}

async function groupEntry(
  { eventId, groupId }: MyFacts['groups'][number],
  { events }: MyFacts,
  { t, links }: Reader,
): Promise<readonly MyEntry[]> {
  const told = events.get(eventId)
  if (!told) return []
  const path = await groupPath(links, { eventId, id: groupId })
  return [{ ...about(told, t), path, badge: null, name: null, detail: null, act: 'group.mail-act' }]
}

function about({ event, texts }: ToldEvent, t: Translate): Pick<MyEntry, 'title' | 'when'> {
  return {
    title: texts.get('title') ?? { text: event.slug, locale: event.defaultLocale },
    when: [whenAndWhere(event, t, texts.get('city')?.text ?? ''), hoursInWords(event, t) ?? ''].filter(
      Boolean,
    ),
  }
}

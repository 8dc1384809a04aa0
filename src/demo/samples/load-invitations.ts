import type { Tx } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { getEvent } from '../../events/event-store.ts'
import { type EventId, type InvitationId, newId, type RollCallId, type TypeId } from '../../ids.ts'
import { defaultAnswerBy, endOfDay } from '../../invitations/answer-by.ts'
import type {
  Invitation,
  InvitationActor,
  InvitationDeed,
  InvitationState,
} from '../../invitations/invitation.ts'
import { type InvitationRecord, recordInvitations } from '../../invitations/invitation-history-store.ts'
import { insertInvitations } from '../../invitations/invitation-store.ts'
import type { Registration } from '../../registrations/registration.ts'
import { samplePerson } from './sample-person.ts'
import { insertRollCall, linkInvitation, listConfirmed, setMembers } from './sample-store.ts'

const dayMs = 86_400_000
/** Numbers of sample people whom no crowd bears. */
const firstNumber = 9_001
const quorum = 6

const sent = new Date('2019-06-24T01:00:00Z')
const declined = new Date('2019-07-03T06:20:00Z')

/**
 * The boards' meetings as PRODUCT's table says: members count for the quorum; nine were invited to that of 2019, of whom
 * one said no and three have not answered; of 2018 stands a roll call that is closed.
 */
export async function loadInvitations(tx: Tx, eventId: EventId, slug: string): Promise<void> {
  if (!slug.startsWith('governing-board')) return
  const memberId = await setMembers(tx, eventId, { quorum, key: 'member' })
  const event = await getEvent(tx, eventId)
  const registered = await listConfirmed(tx, eventId)
  if (slug === 'governing-board-2018') return loadRollCall(tx, event, registered)
  const accepted = registered.map((registration) => acceptedBy(event, registration))
  const others = [0, 1, 2, 3].map((place) => unregistered(event, memberId, place))
  const all = [...accepted, ...others]
  await insertInvitations(tx, all)
  await recordInvitations(tx, eventId, all.flatMap(historyOf))
  for (const { id, registrationId } of accepted)
    if (registrationId) await linkInvitation(tx, eventId, registrationId, id)
}

function frameOf(event: Event, place: number) {
  const answerByOn = defaultAnswerBy(event)
  const createdAt = new Date(sent.getTime() - dayMs + place * 1_000)
  return {
    eventId: event.id,
    id: newId<InvitationId>(createdAt),
    ...{ reserveId: null, greeting: '', word: null, delegateOf: null, linkVersion: 1, remindedAt: null },
    ...{ answerByOn, answerByAt: endOfDay(answerByOn, event.schedule.timeZone), createdAt, sentAt: sent },
  }
}

function acceptedBy(event: Event, registration: Registration): Invitation {
  const { givenName, familyName, nativeName, email, affiliation, country, language, typeId } = registration
  return {
    ...{ givenName, familyName, nativeName, email, affiliation, country, language, typeId },
    ...frameOf(event, registration.number),
    ...{ state: 'accepted', registrationId: registration.id, stateChangedAt: registration.registeredAt },
  }
}

/** The first says no; the others have not answered. */
function unregistered(event: Event, typeId: TypeId, place: number): Invitation {
  const saidNo = place === 0
  return {
    ...samplePerson(firstNumber + place),
    ...frameOf(event, 100 + place),
    ...{ typeId, registrationId: null },
    state: saidNo ? 'declined' : 'sent',
    word: saidNo ? 'I chair an examination in Dakar that week. I wish the Board a good meeting.' : null,
    stateChangedAt: saidNo ? declined : sent,
  }
}

function historyOf({ id: invitationId, state, createdAt, stateChangedAt }: Invitation): InvitationRecord[] {
  const line = (
    at: Date,
    deed: InvitationDeed,
    from: InvitationState | null,
    to: InvitationState,
    by: InvitationActor,
  ) => ({ invitationId, at, deed, from, to, by, reason: null })
  const staff = { kind: 'organizer', id: null } as const
  const ends: Partial<Record<InvitationState, InvitationDeed>> = { accepted: 'accept', declined: 'decline' }
  const end = ends[state]
  return [
    line(createdAt, 'create', null, 'created', staff),
    line(sent, 'send', 'created', 'sent', staff),
    ...(end ? [line(stateChangedAt, end, 'sent', state, { kind: 'invited' })] : []),
  ]
}

async function loadRollCall(tx: Tx, event: Event, registered: readonly Registration[]): Promise<void> {
  const { id: eventId, startsAt, schedule } = event
  const marks = registered.map(({ id: subjectId }, place) => ({
    subjectId,
    mark: place < registered.length - 1 ? ('present' as const) : ('excused' as const),
  }))
  const times = { createdAt: startsAt, closedAt: new Date(startsAt.getTime() + 600_000) }
  const rollCallId = newId<RollCallId>(startsAt)
  await insertRollCall(
    tx,
    { eventId, rollCallId, title: '', heldOn: schedule.startsOn, quorum: null, ...times },
    marks,
  )
}

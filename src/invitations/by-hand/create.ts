import { inTransaction } from '../../database/transaction.ts'
import type { Event } from '../../events/event.ts'
import { type InvitationId, newId, type OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import type { LocalDate } from '../../time/wall-time.ts'
import { endOfDay } from '../answer-by.ts'
import type { Invitation, InvitationActor, Invited } from '../invitation.ts'
import { recordInvitations } from '../invitation-history-store.ts'
import { insertInvitations } from '../invitation-store.ts'

/** Several people to invite alike. */
export type Batch = {
  readonly event: Pick<Event, 'id' | 'schedule'>
  readonly organizerId: OrganizerId
  readonly people: readonly Invited[]
  readonly answerByOn: LocalDate
  readonly greeting: string
}

const mostAtOnce = 500

/** Makes invitations, which tells nobody yet. Whoever has an open one is left out, so that a repeat makes none. */
export async function createInvitations(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { event, organizerId, people, answerByOn, greeting }: Batch,
): Promise<{ readonly created: number }> {
  const answerByAt = endOfDay(answerByOn, event.schedule.timeZone)
  const by = { kind: 'organizer', id: organizerId } as const
  let created = 0
  for (let from = 0; from < people.length; from += mostAtOnce) {
    const at = clock.now()
    const some = people
      .slice(from, from + mostAtOnce)
      .map((person) => newInvitation(person, { eventId: event.id, answerByOn, answerByAt, greeting, at }))
    created += await inTransaction(db, async (tx) => {
      const written = await insertInvitations(tx, some)
      const made = some.filter(({ id }) => written.has(id))
      await recordInvitations(
        tx,
        event.id,
        made.map((invitation) => createdRecord(invitation, by)),
      )
      const act = { eventId: event.id, organizerId, act: 'create-invitations', at } as const
      if (made.length > 0) await recordAct(tx, { ...act, facts: { count: made.length } })
      return made.length
    })
  }
  return { created }
}

type Frame = Pick<Invitation, 'eventId' | 'answerByOn' | 'answerByAt' | 'greeting'> & { readonly at: Date }

/** An invitation as it begins: made, not sent. */
function newInvitation(person: Invited, { at, ...frame }: Frame): Invitation {
  return {
    ...person,
    ...frame,
    ...{ id: newId<InvitationId>(at), state: 'created', word: null, delegateOf: null, registrationId: null },
    ...{ linkVersion: 1, createdAt: at, sentAt: null, remindedAt: null, stateChangedAt: at },
  }
}

/** The first line of an invitation's history. */
export function createdRecord({ id, createdAt, state }: Invitation, by: InvitationActor) {
  const deed = 'create' as const
  return { invitationId: id, at: createdAt, deed, from: null, to: state, by, reason: null }
}

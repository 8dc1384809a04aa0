import type { Queryable } from '../../../database/connection.ts'
import type { EventId, RegistrationId } from '../../../ids.ts'
import { listFiles } from '../../files/answer-file-store.ts'

/** Every row that is kept of a registration, but what staff noted to decide on it. */
export async function getAllKept(db: Queryable, eventId: EventId, id: RegistrationId) {
  const [registration, history, messages, checkIns, invitation, files] = await Promise.all([
    db
      .selectFrom('registrations')
      .selectAll()
      .where('eventId', '=', eventId)
      .where('registrationId', '=', id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('history')
      .select(['at', 'deed', 'fromState', 'toState', 'actor', 'reason', 'facts'])
      .where('eventId', '=', eventId)
      .where('registrationId', '=', id)
      .orderBy('historyId')
      .execute(),
    listMessages(db, eventId, id),
    listCheckIns(db, eventId, id),
    findInvitation(db, eventId, id),
    listFiles(db, eventId, id),
  ])
  const subjects = [id, ...(invitation ? [invitation.invitationId] : [])]
  const rollCalls = await db
    .selectFrom('rollCallMarks')
    .innerJoin('rollCalls', (join) =>
      join
        .onRef('rollCalls.eventId', '=', 'rollCallMarks.eventId')
        .onRef('rollCalls.rollCallId', '=', 'rollCallMarks.rollCallId'),
    )
    .select(['title', 'heldOn', 'mark', 'representedBy', 'markedAt'])
    .where('rollCallMarks.eventId', '=', eventId)
    .where('subjectId', 'in', subjects)
    .execute()
  return { registration, history, messages, checkIns, invitation, rollCalls, files }
}

/** What went to the person: a contact's overview names others, and is the contact's. */
async function listMessages(db: Queryable, eventId: EventId, id: RegistrationId) {
  return await db
    .selectFrom('messages')
    .select(['kind', 'toEmail', 'locale', 'state', 'createdAt', 'sentAt', 'subject', 'bodyText'])
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .where('kind', '!=', 'group')
    .orderBy('messageId')
    .execute()
}

async function listCheckIns(db: Queryable, eventId: EventId, id: RegistrationId) {
  return await db
    .selectFrom('checkIns')
    .innerJoin('checkInLists', (join) =>
      join
        .onRef('checkInLists.eventId', '=', 'checkIns.eventId')
        .onRef('checkInLists.listId', '=', 'checkIns.listId'),
    )
    .select(['kind', 'dayOn', 'checkedInAt'])
    .where('checkIns.eventId', '=', eventId)
    .where('registrationId', '=', id)
    .execute()
}

/** The invitation that the registration accepts. */
async function findInvitation(db: Queryable, eventId: EventId, id: RegistrationId) {
  return await db
    .selectFrom('invitations')
    .innerJoin('registrations', (join) =>
      join
        .onRef('registrations.eventId', '=', 'invitations.eventId')
        .onRef('registrations.invitationId', '=', 'invitations.invitationId'),
    )
    .selectAll('invitations')
    .where('registrations.eventId', '=', eventId)
    .where('registrations.registrationId', '=', id)
    .executeTakeFirst()
}

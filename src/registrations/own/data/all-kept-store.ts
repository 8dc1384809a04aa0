import type { Queryable } from '../../../database/connection.ts'
import type { EventId, RegistrationId } from '../../../ids.ts'

/** Every row that is kept of a registration. */
export async function getAllKept(db: Queryable, eventId: EventId, id: RegistrationId) {
  const [registration, history, messages, checkIns] = await Promise.all([
    db
      .selectFrom('registrations')
      .selectAll()
      .where('eventId', '=', eventId)
      .where('registrationId', '=', id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('history')
      .select(['at', 'deed', 'fromState', 'toState', 'actor', 'reason'])
      .where('eventId', '=', eventId)
      .where('registrationId', '=', id)
      .orderBy('historyId')
      .execute(),
    db
      .selectFrom('messages')
      .select(['kind', 'toEmail', 'locale', 'state', 'createdAt', 'sentAt', 'subject', 'bodyText'])
      .where('eventId', '=', eventId)
      .where('registrationId', '=', id)
      .orderBy('messageId')
      .execute(),
    db
      .selectFrom('checkIns')
      .innerJoin('checkInLists', (join) =>
        join
          .onRef('checkInLists.eventId', '=', 'checkIns.eventId')
          .onRef('checkInLists.listId', '=', 'checkIns.listId'),
      )
      .select(['kind', 'dayOn', 'checkedInAt'])
      .where('checkIns.eventId', '=', eventId)
      .where('registrationId', '=', id)
      .execute(),
  ])
  return { registration, history, messages, checkIns }
}

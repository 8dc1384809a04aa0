import { inTransaction } from '../../database/transaction.ts'
import { listTypes } from '../../events/part-store.ts'
import { type MessageId, newId, type TypeId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'
import { dueAtOf, isAhead, isSent, mostDaysBefore, type Reminder, remindersOf } from './reminder.ts'
import { listReminders } from './reminder-store.ts'
import { type EventAhead, listEventsAhead, takeUntold, type Untold } from './told-store.ts'

const most = 200
const dayMs = 24 * 3_600_000

/**
 * Queues the reminders that are due, some 200 at a time, until none is left or the machine's time reaches the deadline.
 * Each person has each reminder of each instant once: an event that moves is reminded of anew.
 */
export async function sendReminders(services: Pick<Services, 'db' | 'clock'>, deadline: Date): Promise<void> {
  const { db, clock } = services
  const now = clock.now()
  const until = new Date(now.getTime() + (mostDaysBefore + 2) * dayMs)
  const events = (await listEventsAhead(db, now, until)).filter((event) => isAhead(event, now))
  const eventIds = events.map(({ eventId }) => eventId)
  const [reminders, types] = await Promise.all([listReminders(db, eventIds), listTypes(db, eventIds)])
  for (const event of events) {
    const { eventId } = event
    const typeIds = (types.get(eventId) ?? []).map(({ id }) => id)
    for (const due of whatIsDue(event, typeIds, reminders.get(eventId) ?? [], now)) {
      if (!(await queueAll(services, due, deadline))) return
    }
  }
}

function whatIsDue(
  event: EventAhead,
  typeIds: readonly TypeId[],
  reminders: readonly Reminder[],
  now: Date,
): readonly Untold[] {
  const byReminder = new Map<Reminder, TypeId[]>()
  for (const typeId of typeIds) {
    for (const reminder of remindersOf(reminders, typeId)) {
      byReminder.set(reminder, [...(byReminder.get(reminder) ?? []), typeId])
    }
  }
  return [...byReminder].flatMap(([reminder, ofTypes]) => {
    const dueAt = dueAtOf(reminder, event)
    if (!dueAt || dueAt > now || !isSent(reminder, dueAt)) return []
    return [{ eventId: event.eventId, reminderId: reminder.id, typeIds: ofTypes, dueAt }]
  })
}

/** Says whether all were queued before the deadline. */
async function queueAll(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  due: Untold,
  deadline: Date,
): Promise<boolean> {
  while (clock.machine() < deadline) {
    const at = clock.now()
    const { eventId, reminderId, dueAt } = due
    const facts = { reminderId, dueAt: dueAt.toISOString() }
    const told = await inTransaction(db, async (tx) => {
      const some = await takeUntold(tx, due, most)
      const messages = some.map(({ registrationId, email: to, language: locale }) => ({
        ...({ eventId, id: newId<MessageId>(at), kind: 'reminder', registrationId, to, locale } as const),
        ...{ facts, dueAt: at, createdAt: at },
      }))
      await queueMessages(tx, messages)
      return some.length
    })
    if (told === 0) return true
  }
  return false
}

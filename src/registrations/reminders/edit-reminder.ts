import type { Tx } from '../../database/connection.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import { lockOfficeEvent } from '../../events/editor/edit-store.ts'
import type { Event } from '../../events/event.ts'
import { listTypes } from '../../events/part-store.ts'
import { type EventId, newId, type OrganizerId, type ReminderId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { mostReminders, type Reminder } from './reminder.ts'
import type { ReminderDraft } from './reminder-form.ts'
import { deleteReminder, listReminders, saveReminder } from './reminder-store.ts'
import { removeBring, saveBring } from './reminder-texts.ts'

export type ReminderEdited =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'not-there' | 'no-such-type' | 'too-many' }
type Refuse = (refusal: ReminderEdited) => never
type Editing = { readonly organizerId: OrganizerId; readonly eventId: EventId }
type EditServices = Pick<Services, 'db' | 'clock'>

/** Adds a reminder, or changes one. */
export async function saveReminderOf(
  services: EditServices,
  editing: Editing,
  { id, bring, ...facts }: ReminderDraft,
): Promise<ReminderEdited> {
  return await change(services, editing, async ({ tx, event, reminders, at }, refuse) => {
    const present = reminders.find((reminder) => reminder.id === id)
    if (id !== null && !present) return refuse({ outcome: 'not-there' })
    if (!present && reminders.length >= mostReminders) return refuse({ outcome: 'too-many' })
    const types = (await listTypes(tx, [event.id])).get(event.id) ?? []
    if (facts.typeId !== null && !types.some((type) => type.id === facts.typeId))
      return refuse({ outcome: 'no-such-type' })
    const reminderId = present?.id ?? newId<ReminderId>(at)
    const changedAt = present && isSame(present, facts) ? present.changedAt : at
    await saveReminder(tx, event.id, { id: reminderId, ...facts, changedAt })
    await saveBring(tx, event, reminderId, bring)
    return reminderId
  })
}

/** Takes a reminder away. Without one for all types the usual one holds again. */
export async function removeReminder(
  services: EditServices,
  editing: Editing,
  id: ReminderId,
): Promise<ReminderEdited> {
  return await change(services, editing, async ({ tx, event, reminders }, refuse) => {
    if (!reminders.some((reminder) => reminder.id === id)) return refuse({ outcome: 'not-there' })
    await deleteReminder(tx, event.id, id)
    await removeBring(tx, event, id)
    return id
  })
}

type Change = {
  readonly tx: Tx
  readonly event: Event
  readonly reminders: readonly Reminder[]
  readonly at: Date
}

async function change(
  { db, clock }: EditServices,
  { organizerId, eventId }: Editing,
  work: (change: Change, refuse: Refuse) => Promise<ReminderId>,
): Promise<ReminderEdited> {
  const at = clock.now()
  return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<ReminderEdited> => {
    const event = await lockOfficeEvent(tx, organizerId, eventId)
    if (!event) return refuse({ outcome: 'not-there' })
    const reminders = (await listReminders(tx, [eventId])).get(eventId) ?? []
    const subjectId = await work({ tx, event, reminders, at }, refuse)
    await recordAct(tx, { eventId, organizerId, act: 'edit-reminders', subjectId, at })
    return { outcome: 'saved' }
  })
}

/** What is brought along changes no time: who was reminded is not reminded again. */
function isSame(present: Reminder, facts: Omit<ReminderDraft, 'id' | 'bring'>): boolean {
  const { typeId, daysBefore, atTime, isOn } = present
  return (
    typeId === facts.typeId &&
    daysBefore === facts.daysBefore &&
    atTime === facts.atTime &&
    isOn === facts.isOn
  )
}

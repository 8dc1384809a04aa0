import type { Composer, Message } from '../../mail/message.ts'
import { createCompose } from '../messages/telling.ts'
import { createReadEvent, type MailServices, type Told } from '../messages/told.ts'
import { dueAtOf, isAhead, isSent, remindersOf } from './reminder.ts'
import { listReminders } from './reminder-store.ts'
import { findBring } from './reminder-texts.ts'
import { reminderWords } from './reminder-words.ts'

/** Composes reminders, for one turn of sending. */
export function reminderComposer(services: MailServices): Composer {
  const compose = createCompose(services, createReadEvent(services))
  return compose(async (told, message) => {
    if (!(await isStillDue(services, told, message))) return undefined
    const bring = await findBring(services.db, told, String(message.facts.reminderId))
    return { entry: null, words: () => reminderWords(services, told, { bring, at: services.clock.now() }) }
  })
}

/** Not where the place is given up, the event is called off or begun, or it moved: then another reminder comes. */
async function isStillDue({ db, clock }: MailServices, told: Told, { facts }: Message): Promise<boolean> {
  const { event, registration } = told
  const isOn = event.state === 'published' || event.state === 'unlisted'
  if (!isOn || registration.state !== 'confirmed' || !isAhead(event, clock.now())) return false
  const reminders = (await listReminders(db, [event.id])).get(event.id) ?? []
  const reminder = remindersOf(reminders, registration.typeId).find(({ id }) => id === facts.reminderId)
  const dueAt = reminder && dueAtOf(reminder, event)
  return (
    reminder !== undefined &&
    dueAt !== undefined &&
    isSent(reminder, dueAt) &&
    dueAt.toISOString() === facts.dueAt
  )
}

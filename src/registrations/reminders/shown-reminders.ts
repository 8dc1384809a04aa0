import type { Event } from '../../events/event.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { formatInstant, zoneOffset } from '../../i18n/formats.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { TypeId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { dueAtOf, forAllTypes, isSent, type Reminder, usualReminder } from './reminder.ts'
import { listReminders } from './reminder-store.ts'

/** A reminder as its list shows it. */
export type ShownReminder = {
  readonly reminder: Reminder
  readonly isUsual: boolean
  readonly typeTitle: string | null
  readonly bring: string
  /** When it leaves, in the event's zone with its offset; null where the date is to be announced. */
  readonly leaves: string | null
  readonly is: 'to-come' | 'left' | 'missed' | 'off'
}

/** The event's reminders in the order of its list: those for all types, the usual one where there are none, then by type. */
export async function readReminders(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  event: Event,
  t: Translate,
  types: readonly { readonly id: TypeId; readonly title: string }[],
): Promise<readonly ShownReminder[]> {
  const set = (await listReminders(db, [event.id])).get(event.id) ?? []
  const rows = (await listTexts(db, [event.id], event.defaultLocale, ['mail'])).get(event.id) ?? []
  const ofTypes = set.filter(({ typeId }) => types.some(({ id }) => id === typeId))
  return [...forAllTypes(set), ...ofTypes].map((reminder) => {
    const dueAt = dueAtOf(reminder, event)
    const zone = event.schedule.timeZone
    return {
      reminder,
      isUsual: reminder === usualReminder,
      typeTitle: types.find(({ id }) => id === reminder.typeId)?.title ?? null,
      bring: textsOf(rows, 'mail', reminder.id).get('bring')?.text ?? '',
      leaves: dueAt ? `${formatInstant(t.locale, dueAt, zone)} (${zoneOffset(zone, dueAt)})` : null,
      is: standingOf(reminder, dueAt, clock.now()),
    }
  })
}

function standingOf(reminder: Reminder, dueAt: Date | undefined, now: Date): ShownReminder['is'] {
  if (!reminder.isOn) return 'off'
  if (!dueAt || dueAt > now) return 'to-come'
  return isSent(reminder, dueAt) ? 'left' : 'missed'
}

import { z } from 'zod'
import { lines, optional, problemsOf, tick, wholeNumber } from '../../events/editor/form/fields.ts'
import type { Typed } from '../../http/form.ts'
import type { Problems } from '../../http/problems.ts'
import { isUuid, nilId, type ReminderId, type TypeId } from '../../ids.ts'
import { parseLocalTime } from '../../time/wall-time.ts'
import { mostDaysBefore, type Reminder } from './reminder.ts'

/** A reminder as its form posts it. Null id: a new one. */
export type ReminderDraft = Pick<Reminder, 'typeId' | 'daysBefore' | 'atTime' | 'isOn'> & {
  readonly id: ReminderId | null
  readonly bring: string
}

const longestBring = 1_000

const form = z.object({
  reminder: optional((text) => (isUuid(text) ? (text as ReminderId) : undefined), 'form.choose'),
  type: optional((text) => (isUuid(text) ? (text as TypeId) : undefined), 'form.choose'),
  days: wholeNumber(0, mostDaysBefore, 'reminders.bad-days').refine((days) => days !== null, {
    message: 'reminders.bad-days',
  }),
  time: optional(parseLocalTime, 'reminders.bad-time').refine((time) => time !== null, {
    message: 'reminders.bad-time',
  }),
  on: tick,
  bring: lines(longestBring),
})

/** Reads a reminder's form. */
export function readReminderForm(
  typed: Typed,
):
  | { readonly draft: ReminderDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems } {
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  if (!read.success) return { problems: problemsOf(read.error) }
  const { reminder, type, days, time, on, bring } = read.data
  if (days === null || time === null) throw new Error('A reminder without a time was read')
  // The usual one is no row: who changes it makes one.
  const id = reminder === nilId ? null : reminder
  return { draft: { id, typeId: type, daysBefore: days, atTime: time, isOn: on, bring } }
}

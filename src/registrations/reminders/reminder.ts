import { isDated } from '../../events/event.ts'
import { nilId, type ReminderId, type TypeId } from '../../ids.ts'
import type { Schedule } from '../../time/instants.ts'
import { resolveWallTime } from '../../time/resolve.ts'
import { type LocalTime, plusDays, wallTime } from '../../time/wall-time.ts'

/** When those with a place are reminded: so many days before the first day, at a time of the event's zone. */
export type Reminder = {
  readonly id: ReminderId
  /** null: for every type that has none of its own. */
  readonly typeId: TypeId | null
  readonly daysBefore: number
  readonly atTime: LocalTime
  readonly isOn: boolean
  /** What fell due before it was set so is not sent late. */
  readonly changedAt: Date
}

/** Where staff set none for all types. */
export const usualReminder: Reminder = {
  id: nilId as ReminderId,
  typeId: null,
  daysBefore: 2,
  atTime: '09:00' as LocalTime,
  isOn: true,
  changedAt: new Date(0),
}

/** Bounds of `daysBefore`, and how many an event can have. */
export const mostDaysBefore = 60
export const mostReminders = 12

/** The reminders that hold for a type: its own, else those for all, else the usual one. */
export function remindersOf(reminders: readonly Reminder[], typeId: TypeId): readonly Reminder[] {
  const own = reminders.filter((reminder) => reminder.typeId === typeId)
  return own.length > 0 ? own : forAllTypes(reminders)
}

/** The reminders for types without one of their own. */
export function forAllTypes(reminders: readonly Reminder[]): readonly Reminder[] {
  const general = reminders.filter(({ typeId }) => typeId === null)
  return general.length > 0 ? general : [usualReminder]
}

type Scheduled = { readonly schedule: Pick<Schedule, 'precision' | 'startsOn' | 'timeZone'> }
type Timed = Scheduled & { readonly startsAt: Date; readonly endsAt: Date }

/** When it leaves; undefined where the date is to be announced. At an hour that clocks skip it leaves right after. */
export function dueAtOf(
  { daysBefore, atTime }: Pick<Reminder, 'daysBefore' | 'atTime'>,
  { schedule }: Scheduled,
): Date | undefined {
  if (!isDated(schedule.precision)) return undefined
  const wall = wallTime(plusDays(schedule.startsOn, -daysBefore), atTime)
  const resolved = resolveWallTime(wall, schedule.timeZone)
  if (resolved.kind !== 'gap') return resolved.at
  const after = resolveWallTime(resolved.after, schedule.timeZone)
  return after.kind === 'gap' ? undefined : after.at
}

/** Whether it is sent at all: it is on, and was set before it fell due. */
export function isSent({ isOn, changedAt }: Reminder, dueAt: Date): boolean {
  return isOn && changedAt <= dueAt
}

/** Whether a reminder still makes sense: until the event begins; of an event without hours, until its last day is over. */
export function isAhead({ schedule, startsAt, endsAt }: Timed, now: Date): boolean {
  return now < (schedule.precision === 'time' ? startsAt : endsAt)
}

import type { Database } from '../../database/connection.ts'
import type { Typed } from '../../http/form.ts'
import { isUuid, type RegistrationId } from '../../ids.ts'
import { isLive } from '../../registrations/registration.ts'
import { type Attendee, type ListScope, listAttendees, pageSize } from '../attendee-store.ts'
import { type AttendeeView, wholeView } from '../attendee-view.ts'

/** Those who were ticked on the list, at most a page of them, in the order of the view. */
export type Selection = {
  /** Whose registrations can still be cancelled. */
  readonly live: readonly Attendee[]
  /** Whose had ended before. */
  readonly ended: readonly Attendee[]
}

/** The ids that a form ticked; what is no id is left out. */
export function pickedIds(typed: Pick<Typed, 'many'>): readonly RegistrationId[] {
  return [...new Set(typed.many('id').filter(isUuid))].slice(0, pageSize) as RegistrationId[]
}

/** Reads those of the ids that the reader's list holds: others are not there. */
export async function readSelection(
  db: Database,
  scope: ListScope,
  { sort }: Pick<AttendeeView, 'sort'>,
  picked: readonly RegistrationId[],
): Promise<Selection> {
  if (picked.length === 0) return { live: [], ended: [] }
  const { attendees } = await listAttendees(db, scope, { ...wholeView, sort, picked }, {})
  return {
    live: attendees.filter(({ state }) => isLive(state)),
    ended: attendees.filter(({ state }) => !isLive(state)),
  }
}

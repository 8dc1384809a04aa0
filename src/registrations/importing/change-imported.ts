import type { Tx } from '../../database/connection.ts'
import { changeEvent, type EditRefused } from '../../events/editor/change-event.ts'
import { describe } from '../../events/editor/described.ts'
import { firstValues } from '../../events/editor/editor-page.ts'
import { type EventDraft, timeDraft } from '../../events/editor/event-draft.ts'
import type { EventRegistrations } from '../../events/editor/event-registrations.ts'
import { problemsOfRefusal } from '../../events/editor/form/edit-problems.ts'
import { readEventForm } from '../../events/editor/form/event-form.ts'
import { readMoreValues } from '../../events/editor/more/more-values.ts'
import { findCategory } from '../../events/part-store.ts'
import { typedFrom } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import type { OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { changeProgramme } from './change-programme.ts'
import { changedValues } from './changed-values.ts'
import type { KnownEvent } from './comparing/known-event.ts'
import type { Changing } from './comparing/planned-row.ts'

type By = { readonly organizerId: OrganizerId | null; readonly at: Date; readonly uidDomain: string }
export type RefuseImport = (refusal: { readonly outcome: 'refused'; readonly problem: Problem }) => never

/**
 * Changes an event, which the caller has locked, as a file says: by the rules of its editor, so that all that follows
 * from an edit follows from an import. Nobody who registered is told.
 */
export async function changeImported(
  tx: Tx,
  registrations: EventRegistrations,
  { changing, known, by }: { readonly changing: Changing; readonly known: KnownEvent; readonly by: By },
  refuse: RefuseImport,
): Promise<void> {
  const { event } = known
  const { organizerId, at } = by
  const { file, sessions, isOwn, changes } = changing
  if (file) {
    const draft = await draftOf(tx, registrations, { known, changes }, refuse)
    const timed = timeDraft(draft)
    if (timed.outcome !== 'timed') return refuse(refused(problemsOfRefusal(timed).problems))
    const change = { event, draft, timed, state: event.state, organizerId, at }
    const refuseEdit = (refusal: EditRefused) => refuse(refused(problemsOfRefusal(refusal).problems))
    await changeEvent(tx, registrations, change, refuseEdit)
  }
  if (sessions) await changeProgramme(tx, { event, sessions, isOwn, isWhole: file !== null && !isOwn }, by)
  await recordAct(tx, { eventId: event.id, organizerId, act: 'import-event', at })
}

/** The editor's form as it stands, with what the file changes typed into it. */
async function draftOf(
  tx: Tx,
  registrations: EventRegistrations,
  { known, changes }: Pick<Changing, 'known' | 'changes'>,
  refuse: RefuseImport,
): Promise<EventDraft> {
  const { event } = known
  const [described, places, category] = [
    await describe(tx, event),
    await registrations.findPlaces(tx, event.id),
    event.categoryId && (await findCategory(tx, event.categoryId, event.defaultLocale)),
  ]
  const more = await readMoreValues(tx, event, event.defaultLocale)
  const first = firstValues(described, places, { category: category ? category.slug : null, more })
  const typed = new Map([...first, ['state', ''], ['tell', ''], ...changedValues(changes)])
  const { draft, problems } = readEventForm(typedFrom(typed))
  return draft ?? refuse(refused(problems))
}

function refused(problems: Problems): { readonly outcome: 'refused'; readonly problem: Problem } {
  const [problem = { key: 'form.unreadable' }] = problems.values()
  return { outcome: 'refused', problem }
}

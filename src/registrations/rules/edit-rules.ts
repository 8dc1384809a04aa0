import { inRefusableTransaction } from '../../database/refusable.ts'
import { lockOfficeEvent } from '../../events/editor/edit-store.ts'
import { markChanged } from '../../events/event-store.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { resolveWallTime } from '../../time/resolve.ts'
import type { WallTime } from '../../time/wall-time.ts'
import type { RulesDraft } from './rules-form.ts'
import { raiseVersion, saveRules } from './rules-store.ts'

export type RulesEdited =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'not-there' | 'changed-meanwhile' }
  /** The clocks skip that time; before and after it there is one. */
  | { readonly outcome: 'gap'; readonly before: WallTime; readonly after: WallTime }
type Refuse = (refusal: RulesEdited) => never

type Editing = { readonly organizerId: OrganizerId; readonly eventId: EventId }

/** Pages that show whom a list names are the only ones of the public that these rules change. */
const publicRules: ReadonlySet<string> = new Set(['listingEndsOn'])

/** Changes what an event's registrations follow. What stands already is judged by the new rules from now on. */
export async function editRules(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { organizerId, eventId }: Editing,
  draft: RulesDraft,
): Promise<RulesEdited> {
  const at = clock.now()
  return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<RulesEdited> => {
    const event = await lockOfficeEvent(tx, organizerId, eventId)
    if (!event) return refuse({ outcome: 'not-there' })
    if (draft.version !== null && draft.version !== event.version)
      return refuse({ outcome: 'changed-meanwhile' })
    const { closesLocal } = draft.edits
    const closes = closesLocal && resolveWallTime(closesLocal, event.schedule.timeZone)
    if (closes?.kind === 'gap') {
      const { before, after } = closes
      return refuse({ outcome: 'gap', before, after })
    }
    const fields = await saveRules(tx, eventId, draft, closes?.at ?? null)
    if (fields.length === 0) return { outcome: 'saved' }
    if (fields.some((field) => publicRules.has(field))) await markChanged(tx, eventId, at)
    else await raiseVersion(tx, eventId)
    await recordAct(tx, { eventId, organizerId, act: 'edit-rules', facts: { fields }, at })
    return { outcome: 'saved' }
  })
}

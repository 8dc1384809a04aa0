import type { Tx } from '../../database/connection.ts'
import { violates } from '../../database/constraints.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import type { EventRegistrations } from '../../events/editor/event-registrations.ts'
import type { EventState } from '../../events/event.ts'
import type { Problem } from '../../http/problems.ts'
import type { OrganizerId } from '../../ids.ts'
import { mayForSite } from '../../organizers/role-store.ts'
import type { Services } from '../../services.ts'
import { changeImported } from './change-imported.ts'
import type { Known } from './comparing/known-event.ts'
import { categoriesByName, listSlugsFrom, lockKnown } from './comparing/known-store.ts'
import { freeSlug, slugStem } from './comparing/plan-import.ts'
import type { ImportableRow } from './comparing/planned-row.ts'
import { sharesUid } from './comparing/uid-store.ts'
import { makeImported } from './make-imported.ts'

/** What became of a row of the plan. */
export type Imported = { readonly row: ImportableRow } & ImportOutcome
type ImportOutcome =
  | { readonly outcome: 'made' | 'changed'; readonly slug: string }
  /** Somebody has made, changed or deleted it since the plan was made. */
  | { readonly outcome: 'moved-meanwhile' }
  | { readonly outcome: 'refused'; readonly problem: Problem }
type Refuse = (refusal: Exclude<ImportOutcome, { slug: string }>) => never

type Importing = {
  /** Null: the operator's command. */
  readonly organizerId: OrganizerId | null
  /** Of new events, where the file says nothing of it. */
  readonly state: EventState
}
type Means = Pick<Services, 'db' | 'clock' | 'config'>

/** Does rows of a plan, each in its own transaction: what can't be done leaves the others as they are. */
export async function importFile(
  services: Means,
  registrations: EventRegistrations,
  rows: readonly ImportableRow[],
  importing: Importing,
): Promise<readonly Imported[]> {
  const categories = await categoriesByName(services.db)
  const imported: Imported[] = []
  for (const row of rows) {
    const outcome =
      row.fate === 'new'
        ? await makeOne(services, row, { ...importing, categories })
        : await changeOne(services, registrations, row, importing)
    imported.push({ row, ...outcome })
  }
  return imported
}

type NewRow = Extract<ImportableRow, { fate: 'new' }>
type ChangedRow = Extract<ImportableRow, { fate: 'changed' }>

async function makeOne(
  { db, clock, config }: Means,
  row: NewRow,
  importing: Importing & { readonly categories: Known['categories'] },
): Promise<ImportOutcome> {
  const making = { ...importing, at: clock.now(), uidDomain: config.uidDomain }
  try {
    return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<ImportOutcome> => {
      await requireMaker(tx, importing, refuse)
      const slug = freeSlug(row.slug, await listSlugsFrom(tx, slugStem(row.slug)))
      const created = await makeImported(tx, row.file, { ...making, slug })
      if (created.outcome === 'created') {
        if (await sharesUid(tx, created.id)) return refuse({ outcome: 'moved-meanwhile' })
        return { outcome: 'made', slug }
      }
      const key = created.outcome === 'gap' ? 'importing.part-gap' : 'importing.ends-before-start'
      return refuse({ outcome: 'refused', problem: { key } })
    })
  } catch (error) {
    return movedMeanwhile(error, 'event_slugs_pkey', 'events_uid_key', ...sessionUidsOnce)
  }
}

const sessionUidsOnce = ['sessions_uid_key', 'sessions_uid_once'] as const

/** Somebody was quicker to take what these constraints hold once; any other error is thrown again. */
function movedMeanwhile(error: unknown, ...constraints: readonly string[]): ImportOutcome {
  if (!violates(error, ...constraints)) throw error
  return { outcome: 'moved-meanwhile' }
}

async function changeOne(
  { db, clock, config }: Means,
  registrations: EventRegistrations,
  row: ChangedRow,
  importing: Importing,
): Promise<ImportOutcome> {
  const { organizerId } = importing
  const by = { organizerId, at: clock.now(), uidDomain: config.uidDomain }
  const { id, version } = row.known.event
  try {
    return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<ImportOutcome> => {
      await requireMaker(tx, importing, refuse)
      const known = await lockKnown(tx, id)
      if (known?.event.version !== version) return refuse({ outcome: 'moved-meanwhile' })
      await changeImported(tx, registrations, { changing: row, known, by }, refuse)
      if (await sharesUid(tx, id)) return refuse({ outcome: 'moved-meanwhile' })
      return { outcome: 'changed', slug: known.event.slug }
    })
  } catch (error) {
    return movedMeanwhile(error, ...sessionUidsOnce)
  }
}

/** Who imports makes and changes events of the whole site, as roles are now. */
async function requireMaker(tx: Tx, { organizerId }: Importing, refuse: Refuse): Promise<void> {
  if (organizerId === null || (await mayForSite(tx, organizerId, 'create-event'))) return
  refuse({ outcome: 'refused', problem: { key: 'error.403.text' } })
}

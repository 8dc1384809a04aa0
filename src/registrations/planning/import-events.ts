import { violates } from '../../database/constraints.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { Untimely } from '../../events/making/create-event.ts'
import { listCategories, listSeries } from '../../events/part-store.ts'
import type { Services } from '../../services.ts'
import type { EventPlan } from './event-plan.ts'
import { type Groupings, planEvent } from './plan-event.ts'

export type Imported = { readonly slug: string } & (
  | { readonly outcome: 'created' | 'already-there' }
  /** Nothing of it was written: a wall time of it does not exist in its zone, or an end lies before its start. */
  | { readonly outcome: 'untimely'; readonly because: Untimely['outcome'] }
)

/** Makes the planned events, each in its own transaction; one whose slug is there is left as it is. */
export async function importEvents(
  { db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>,
  plans: readonly EventPlan[],
): Promise<readonly Imported[]> {
  const groupings = await listGroupings(db)
  const imported: Imported[] = []
  for (const plan of plans) imported.push(await importOne(plan))
  return imported

  async function importOne(plan: EventPlan): Promise<Imported> {
    const { slug } = plan
    const making = { at: clock.now(), uidDomain: config.uidDomain, groupings }
    try {
      const created = await inTransaction(db, (tx) => planEvent(tx, plan, making))
      if (created.outcome === 'created') return { slug, outcome: 'created' }
      return { slug, outcome: 'untimely', because: created.outcome }
    } catch (error) {
      if (!violates(error, 'event_slugs_pkey')) throw error
      return { slug, outcome: 'already-there' }
    }
  }
}

async function listGroupings(db: Services['db']): Promise<Groupings> {
  const [categories, series] = await Promise.all([listCategories(db, 'en'), listSeries(db, 'en')])
  return {
    hosts: new Map(),
    categories: new Map(categories.map(({ slug, id }) => [slug, id])),
    series: new Map(series.map(({ slug, id }) => [slug, id])),
  }
}

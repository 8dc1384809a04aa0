import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import { type Event, listedStates } from '../event.ts'
import { fromRow, selectEvents } from '../event-store.ts'
import type { NewsletterAsk } from './newsletter-form.ts'

type Wanted = Pick<NewsletterAsk, 'category' | 'from' | 'until' | 'most' | 'showsCalledOff'>

/** Listed events that are not over at `now`, in order; those without a day come last. */
export async function listForNewsletter(
  db: Queryable,
  { category, from, until, most, showsCalledOff }: Wanted,
  now: Date,
): Promise<readonly Event[]> {
  const rows = await selectEvents(db)
    .where('events.state', 'in', showsCalledOff ? [...listedStates] : ['published'])
    .where('events.endsAt', '>', now)
    .where((where) =>
      where.and([
        ...(from === null ? [] : [where('endsOn', '>=', from)]),
        ...(until === null ? [] : [where('startsOn', '<=', until)]),
        ...(category === null ? [] : [where('categoryId', 'in', ofCategory(db, category))]),
      ]),
    )
    .orderBy(sql`events.precision in ('month', 'year')`)
    .orderBy('events.startsAt')
    .orderBy('events.eventId')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

function ofCategory(db: Queryable, slug: string) {
  return db.selectFrom('categories').select('categories.categoryId').where('slug', '=', slug)
}

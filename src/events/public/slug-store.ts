import type { Queryable } from '../../database/connection.ts'

/** Every slug of events that have a page, old ones too, with the event's current one. */
export async function listPublicSlugs(db: Queryable): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('eventSlugs')
    .innerJoin('events', 'events.eventId', 'eventSlugs.eventId')
    .innerJoin('eventSlugs as current', (join) =>
      join.onRef('current.eventId', '=', 'events.eventId').on('current.isCurrent', '=', true),
    )
    .select(['eventSlugs.slug', 'current.slug as currentSlug'])
    .where('events.state', '!=', 'draft')
    .execute()
  return new Map(rows.map(({ slug, currentSlug }) => [slug, currentSlug]))
}

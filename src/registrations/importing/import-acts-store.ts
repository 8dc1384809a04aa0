import type { Queryable } from '../../database/connection.ts'
import type { Text } from '../../events/event.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { OrganizerId } from '../../ids.ts'

/** The events that the organizer imported last, the newest first, by what the log keeps of it. */
export async function listImported(
  db: Queryable,
  organizerId: OrganizerId,
  locale: Locale,
  most: number,
): Promise<readonly { readonly slug: string; readonly title: Text }[]> {
  const rows = await db
    .selectFrom('auditLog')
    .innerJoin('eventSlugs', (join) =>
      join.onRef('eventSlugs.eventId', '=', 'auditLog.eventId').on('eventSlugs.isCurrent', '=', true),
    )
    .select(['auditLog.eventId', 'eventSlugs.slug'])
    .where('auditLog.organizerId', '=', organizerId)
    .where('auditLog.act', '=', 'import-event')
    .orderBy('auditLog.auditId', 'desc')
    .limit(most)
    .execute()
  const ids = [...new Set(rows.map(({ eventId }) => eventId))]
  const texts = await listTexts(db, ids, locale, ['event'])
  return ids.flatMap((id) => {
    const slug = rows.find(({ eventId }) => eventId === id)?.slug
    const title = textsOf(texts.get(id) ?? [], 'event', id).get('title')
    return slug === undefined ? [] : [{ slug, title: title ?? { text: slug, locale } }]
  })
}

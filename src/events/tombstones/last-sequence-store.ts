import type { Queryable } from '../../database/connection.ts'

/** The highest SEQUENCE under which subscribers were told that an entry is gone, by the UIDs that have one. */
export async function listLastSequences(
  db: Queryable,
  uids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (uids.length === 0) return new Map()
  const rows = await db
    .selectFrom('tombstones')
    .select((select) => ['uid', select.fn.max('sequence').as('last')])
    .where('uid', 'in', [...uids])
    .groupBy('uid')
    .execute()
  return new Map(rows.map(({ uid, last }) => [uid, last]))
}

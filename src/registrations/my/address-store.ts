import type { Queryable } from '../../database/connection.ts'
import { type FeedId, newId } from '../../ids.ts'

/** An address that was mailed its links: what those links name it by, and which address of its feed is the right one. */
export type OwnAddress = {
  readonly id: FeedId
  readonly emailFolded: string
  /** Of the feed's address: an older one was replaced. */
  readonly version: number
  readonly changedAt: Date
}

/** A link carries sixteen bits of version. */
const lastVersion = 65_535

/** The address as it is kept, made now if it is new. It is folded. */
export async function keepAddress(db: Queryable, emailFolded: string, at: Date): Promise<OwnAddress> {
  await db
    .insertInto('personalFeeds')
    .values({ feedId: newId<FeedId>(at), emailFolded, changedAt: at })
    .onConflict((conflict) => conflict.column('emailFolded').doNothing())
    .execute()
  return await select(db).where('emailFolded', '=', emailFolded).executeTakeFirstOrThrow()
}

/** The address that the links name; undefined where it was erased. */
export async function findAddress(db: Queryable, id: FeedId): Promise<OwnAddress | undefined> {
  return await select(db).where('feedId', '=', id).executeTakeFirst()
}

/** Raises the version, where it is still the one named. */
export async function raiseVersion(db: Queryable, id: FeedId, version: number, at: Date): Promise<void> {
  await db
    .updateTable('personalFeeds')
    .set({ version: version + 1, changedAt: at })
    .where('feedId', '=', id)
    .where('version', '=', version)
    .where('version', '<', lastVersion)
    .execute()
}

function select(db: Queryable) {
  return db.selectFrom('personalFeeds').select(['feedId as id', 'emailFolded', 'version', 'changedAt'])
}

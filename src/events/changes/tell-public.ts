import type { Tx } from '../../database/connection.ts'
import { type ChangeId, newId } from '../../ids.ts'
import { type Described, describe } from '../editor/described.ts'
import { getEvent } from '../event-store.ts'
import { publicChanges } from './change.ts'
import { insertChanges } from './change-store.ts'

/** Keeps what the change means to the event's public, for the feed of news. In the deed's transaction, when all is written. */
export async function tellPublic(tx: Tx, old: Described, at: Date): Promise<void> {
  const eventId = old.event.id
  const now = await describe(tx, await getEvent(tx, eventId))
  const changes = publicChanges(old, now)
  await insertChanges(
    tx,
    changes.map((change) => ({ ...change, id: newId<ChangeId>(at), eventId, at })),
  )
}

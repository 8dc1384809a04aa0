import type { Tx } from '../../../database/connection.ts'
import type { CategoryId } from '../../../ids.ts'
import { findCategoryId } from '../edit-store.ts'
import type { EventDraft } from '../event-draft.ts'
import { categoryNamed, findSeriesId, hostNamed, knownHosts, seriesNamed } from './grouping-store.ts'
import type { SettledMore } from './more-draft.ts'

/** Finds the hosts and the series that a draft names; what is new to the site is made. Null: the form had no such part. */
export async function settleMore(tx: Tx, { more }: EventDraft, at: Date): Promise<SettledMore | null> {
  if (more === null) return null
  const chosen = await knownHosts(tx, more.hosts)
  const added = more.newHost ? [await hostNamed(tx, more.newHost, at)] : []
  return {
    ...more,
    hostIds: [...new Set([...chosen, ...added])],
    seriesId:
      more.newSeries === '' ? await findSeriesId(tx, more.series) : await seriesNamed(tx, more.newSeries, at),
  }
}

/** The category that a draft names; a new one comes before a chosen one. */
export async function settleCategory(
  tx: Tx,
  { category, more }: EventDraft,
  at: Date,
): Promise<CategoryId | null> {
  return more && more.newCategory !== ''
    ? await categoryNamed(tx, more.newCategory, at)
    : await findCategoryId(tx, category)
}

import type { Queryable } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { newId, type PoolId, type TypeId } from '../../ids.ts'
import { listOpenings } from '../openings/opening-store.ts'
import { noLimit } from '../places/places.ts'
import { listTypeRows } from './type-store.ts'

/** A type as its editor shows it: its row, its words, its places. */
export type ShownType = Awaited<ReturnType<typeof readTypes>>[number]

/** Reads the event's types in order, with their words in its default language and their places. */
export async function readTypes(db: Queryable, event: Pick<Event, 'id' | 'defaultLocale'>) {
  const [rows, texts, openings] = await Promise.all([
    listTypeRows(db, event.id),
    listTexts(db, [event.id], event.defaultLocale, ['type']),
    listOpenings(db, [event.id]),
  ])
  const pools = openings.get(event.id)?.places?.pools
  return rows.map(({ typeId, ...row }) => {
    const words = textsOf(texts.get(event.id) ?? [], 'type', typeId)
    const pool = pools?.get(typeId as string as PoolId)
    return {
      ...row,
      id: typeId,
      title: words.get('title')?.text ?? row.key,
      description: words.get('description')?.text ?? '',
      capacity: pool && pool.capacity !== noLimit ? pool.capacity : null,
      held: pool?.held ?? 0,
      waiting: pool?.waiting ?? 0,
    }
  })
}

/** What the form of a type holds at first; undefined: of a new one. */
export function valuesOfType(type: ShownType | undefined, at: Date): ReadonlyMap<string, string> {
  return new Map([
    ['new_id', type ? '' : newId<TypeId>(at)],
    ['key', type?.key ?? ''],
    ['title', type?.title ?? ''],
    ['description', type?.description ?? ''],
    ['capacity', type?.capacity?.toString() ?? ''],
    ['reserve', type?.reserveId ?? ''],
    ['public', ticked(type?.isPublic ?? true)],
    ['audience', type?.audience ?? 'all'],
    ['values', type?.audienceValues.join('\n') ?? ''],
    ['online', ticked(type?.isOnline ?? false)],
    ['member', ticked(type?.isMember ?? false)],
    ['open_to_change', ticked(type?.isOpenToChange ?? true)],
    ['opens', type?.opensLocal ?? ''],
    ['closes', type?.closesLocal ?? ''],
  ])
}

function ticked(isSo: boolean): string {
  return isSo ? 'yes' : ''
}

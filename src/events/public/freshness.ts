import { createGatheringWave } from '../../http/kept/gathering-wave.ts'
import type { Fresh, ReadFresh } from '../../http/kept/page-cache.ts'
import type { EventId } from '../../ids.ts'
import type { Availability, ReadFreshWords } from '../availability.ts'

const mostStamps = 5_000

/** What public pages hang on: the site's version and the words of their events' places, read in shared waves (S12). */
export function createFreshness(read: ReadFreshWords): ReadFresh<Availability> {
  let last: Fresh<Availability> | undefined
  return createGatheringWave(async (subjects: readonly string[]) => {
    const { version, defaultLocale, words } = await read(subjects as readonly EventId[])
    // The very same words are given while nothing changes: then the stamps that were written still stand.
    const isSame = last?.words === words && last.version === version && last.stamps.size < mostStamps
    last = { version, defaultLocale, words, stamps: isSame && last ? last.stamps : new Map() }
    return last
  })
}

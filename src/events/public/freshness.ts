import { createGatheringWave } from '../../http/kept/gathering-wave.ts'
import type { ReadFresh } from '../../http/kept/page-cache.ts'
import type { EventId } from '../../ids.ts'
import type { Availability, ReadFreshWords } from '../availability.ts'

/** What public pages hang on: the site's version and the words of their events' places, read in shared waves (S12). */
export function createFreshness(read: ReadFreshWords): ReadFresh<Availability> {
  return createGatheringWave(async (subjects: readonly string[]) => ({
    ...(await read(subjects as readonly EventId[])),
    stamps: new Map(),
  }))
}

import { readFileSync } from 'node:fs'
import type { Log } from '../http/observing/log.ts'
import { zoneVersion } from '../time/zones.ts'

/** The version of the machine's own zone data (`2026c`), where it keeps them as most systems do. */
export function findMachineZoneVersion(path = '/usr/share/zoneinfo/tzdata.zi'): string | undefined {
  try {
    return /^# version (20\d\d[a-z]+)/.exec(readFileSync(path, 'latin1').slice(0, 100))?.[1]
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** Says so where the machine knows newer laws than this runtime (CAL-29): times under them would come out wrong. */
export function warnOfOldZoneData(log: Log): void {
  const [machine, runtime] = [findMachineZoneVersion(), zoneVersion()]
  if (machine !== undefined && machine > runtime)
    log.warn({ machine, runtime }, 'The zone data of this runtime are old')
}

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ProcessFacts } from '../http/observing/process-facts.ts'
import { findMachineZoneVersion } from './machine-zones.node.ts'

/** What this process is, for the office's page of state. `now` is the machine's. */
export function readProcessFacts(now: Date): ProcessFacts {
  return {
    version: findVersion(import.meta.dirname),
    runtime: `Node.js ${process.versions.node}`,
    startedAt: now,
    findMachineZones: () => findMachineZoneVersion(),
  }
}

/** The version in the package that the folder lies in, as source and as built. */
function findVersion(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
      if (name === 'symposia' && typeof version === 'string') return version
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
    if (dirname(at) === at) return null
  }
}

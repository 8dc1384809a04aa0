import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { resolve } from 'node:path'

const packages = resolve(import.meta.dirname, '../../node_modules')

/** What was measured on what: versions, cores and how busy the machine is. */
export function versionsLine(): string {
  const versions = ['hono', '@hono/node-server', 'kysely', 'pg'].map((name) => `${name} ${versionOf(name)}`)
  const load = loadavg().map((average) => average.toFixed(1))
  return `node ${process.versions.node}, ${versions.join(', ')}; ${availableParallelism()} cores, load ${load.join(' ')}`
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`${packages}/${name}/package.json`, 'utf8')).version
}

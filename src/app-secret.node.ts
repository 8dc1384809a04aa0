import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret kept beside the embedded database, made at the first start. The demo's says that it is one (REL-13). */
export function keepAppSecret(folder: string, demo: boolean): string {
  const file = join(folder, 'secret')
  return readSecret(file) ?? makeSecret(file, demo)
}

/** Written whole under another name and then linked: of two processes that start at once, one makes it and both read it. */
function makeSecret(file: string, demo: boolean): string {
  const draft = `${file}.new-${process.pid}`
  writeFileSync(draft, `${demo ? 'demo-' : ''}${randomBytes(36).toString('base64url')}\n`, {
    mode: 0o600,
    flush: true,
  })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  const made = readSecret(file)
  if (made === undefined) throw new Error(`The secret in ${file} can't be read`)
  return made
}

function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

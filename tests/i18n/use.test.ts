import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messages } from '../../src/i18n/messages.ts'

const root = join(import.meta.dirname, '../..')

// A template with a hole of one segment would otherwise stand for its whole room.
const narrow: Readonly<Record<string, string>> = { 'own.HOLE': 'own\\.(cancel|leave|withdraw)' }

test('every message is said somewhere', () => {
  const { said, patterns } = readSources(['src', 'views'])

  const unsaid = Object.keys(messages.en).filter(
    (key) => !said.has(key) && !patterns.some((pattern) => pattern.test(key)),
  )

  expect(unsaid).toEqual([])
})

test('the check of use finds a message that nobody says', () => {
  const { said, patterns } = readSources(['src', 'views'])

  const key = 'own.never-said'
  expect(said.has(key) || patterns.some((pattern) => pattern.test(key))).toBe(false)
  expect(said.size).toBeGreaterThan(500)
})

/** The keys that stand in quotes outside the messages, and the shapes of those made by templates. */
function readSources(folders: readonly string[]) {
  const source = folders
    .flatMap(listFiles)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const said = new Set(
    [...source.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map(([, key = '']) => key),
  )
  const templates = source.matchAll(/`([a-z][a-z-]*\.(?:[\w.-]|\$\{[^}]*\})*)`/g)
  const patterns = [...new Set([...templates].map(([, template = '']) => shapeOf(template)))].map(
    (shape) => new RegExp(`^${shape}$`),
  )
  return { said, patterns }
}

function shapeOf(template: string): string {
  const name = template.replaceAll(/\$\{[^}]*\}/g, 'HOLE')
  return narrow[name] ?? name.replaceAll('.', '\\.').replaceAll('HOLE', '[\\w-]+')
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('i18n/messages/'))
    .map((file) => join(root, folder, file))
}

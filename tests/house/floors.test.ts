import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

const floor = 'An import only goes down the floors'
const upward = (room: string, above: string) =>
  [`src/${room}/thing-${above}.ts`, `export type { Thing } from '../${above}/thing.ts'`, floor] as const

/** A file of the house, a line that breaks a rule there, and what the linter says of it. */
const broken = [
  upward('time', 'database'),
  upward('database', 'http'),
  upward('i18n', 'http'),
  upward('site', 'http'),
  upward('http', 'mail'),
  upward('mail', 'organizers'),
  upward('organizers', 'events'),
  upward('events', 'forms'),
  upward('forms', 'calendar'),
  upward('calendar', 'forms'),
  upward('forms', 'registrations'),
  upward('registrations', 'invitations'),
  upward('registrations', 'attendees'),
  upward('invitations', 'attendees'),
  upward('attendees', 'demo'),
  ['src/events/thing-store.ts', "export { z } from 'zod'", 'A store holds SQL'],
  ['src/events/thing-routes.tsx', "export { sql } from 'kysely'", 'Routes hold no SQL'],
  ['views/thing.tsx', "export { getEvent } from '../src/events/event-store.ts'", 'A view turns plain data'],
  ['migrations/0000-thing.ts', "export { newId } from '../src/ids.ts'", 'A landed step must not change'],
  ['src/events/any.ts', 'export const thing: any = 1', 'noExplicitAny'],
  ['src/events/enum.ts', 'export enum Thing { One }', 'noEnum'],
  ['src/events/default.ts', 'export default 1', 'noDefaultExport'],
  ['src/events/console.ts', "console.log('thing')", 'noConsole'],
  ['src/events/null.ts', 'export const first = (list: string[]) => list[0]!', 'noNonNullAssertion'],
  ['src/events/cycle-a.ts', "export { b } from './cycle-b.ts'\nexport const a = 1", 'noImportCycles'],
  ['src/events/cycle-b.ts', "export { a } from './cycle-a.ts'\nexport const b = 1", 'noImportCycles'],
] as const

const kept = ['src/events/kept.ts', "import { newId } from '../ids.ts'\n\nexport const make = newId"] as const

test('the linter catches each rule of the house where it is broken, and nothing where it is kept', () => {
  const said = lint([...broken, kept])

  for (const [file, , message] of broken) expect(said(file), file).toContain(message)
  expect(said(kept[0])).toBe('')
})

/** Lints files in an empty house with our configuration; answers what was said of each. */
function lint(files: readonly (readonly [file: string, text: string, ...rest: unknown[]])[]) {
  const house = mkdtempSync(join(tmpdir(), 'symposia-house-'))
  onTestFinished(() => rmSync(house, { recursive: true, force: true }))
  copyFileSync(join(root, 'biome.json'), join(house, 'biome.json'))
  for (const [file, text] of files) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), `${text}\n`)
  }
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off'],
    { cwd: house, encoding: 'utf8' },
  )
  const findings = `${stdout}${stderr}`.split(/\n(?=(?:src|views|migrations)\/[^\s:]+:\d)/)
  return (file: string) => findings.filter((finding) => finding.startsWith(`${file}:`)).join('\n')
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { importCommand } from '../../src/cli/import.node.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { calendarOf } from '../support/import-desk.ts'
import { type Ended, runToEnd, temporaryFolder } from '../support/server-process.ts'

/** How the command is run: by a process of its own as an operator types it, or within the test's, which is quicker. */
type Run = (desk: Desk, file: string, options: readonly string[]) => Promise<Ended>

const settingsOf = (desk: Desk) => ({
  DATABASE_URL: desk.databaseUrl,
  APP_SECRET: 'a secret of the tests that is long enough to sign with',
  PUBLIC_URL: 'http://symposia.test',
})
const byItself: Run = (desk, file, options) => runToEnd('cli', ['import', file, ...options], settingsOf(desk))
const withinTest: Run = async (desk, file, options) => {
  for (const [name, value] of Object.entries(settingsOf(desk))) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  const lines: string[] = []
  const write = (line: string) => void lines.push(line)
  const code = await runCommand([importCommand], ['import', file, ...options], {
    say: write,
    complain: write,
  })
  return { code, output: lines.join('\n') }
}

/** Types the command for a file of that text, beside a desk's database. */
async function importText(run: Run, desk: Desk, name: string, text: string, ...options: readonly string[]) {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, text)
  return await run(desk, file, options)
}

const eventsOf = (desk: Desk) =>
  desk.services.db
    .selectFrom('events')
    .select(['uid', 'state', 'timeZone', 'sequence'])
    .orderBy('uid')
    .execute()

const talk = ['UID:talk-1@x.example', 'SUMMARY:A talk', 'DTSTART:20191001T180000', 'DTEND:20191001T193000']

test('a calendar file is told line by line, made as asked, known again, and changed by a later one', async () => {
  const desk = await openDesk()
  const file = calendarOf(talk)
  const asked = ['--zone', 'Europe/Vienna', '--state', 'unlisted']

  const dry = await importText(withinTest, desk, 'a.ics', file, '--dry-run', ...asked)
  const nothing = await eventsOf(desk)
  const made = await importText(byItself, desk, 'a.ics', file, ...asked)
  const again = await importText(withinTest, desk, 'a.ics', file, ...asked)
  const changed = await importText(withinTest, desk, 'a.ics', file.replace('A talk', 'Another'), ...asked)

  expect([dry.code, made.code, again.code, changed.code]).toEqual([0, 0, 0, 0])
  expect(dry.output).toContain('a-talk-2019: new, 1 October 2019, 18:00–19:30 (Europe/Vienna)')
  expect(nothing).toEqual([])
  expect(made.output).toContain('a-talk-2019: made')
  expect(again.output).toContain('a-talk-2019: as it is here')
  expect(changed.output).toContain('a-talk-2019: changed')
  expect(await eventsOf(desk)).toEqual([
    { uid: 'talk-1@x.example', state: 'unlisted', timeZone: 'Europe/Vienna', sequence: 1 },
  ])
})

test('what can not be imported is said, and the exit code says so too', async () => {
  const desk = await openDesk()
  const untitled = talk
    .map((line) => line.replace('talk-1', 'talk-2'))
    .filter((line) => !line.startsWith('SUMMARY'))

  const partly = await importText(withinTest, desk, 'a.ics', calendarOf(talk, untitled))
  const json = JSON.stringify({ events: [{ title: 'A', startDate: 'soon', timeZone: 'UTC' }] })
  const wholly = await importText(byItself, desk, 'a.json', json)
  const noFile = await importText(withinTest, desk, 'a.json', '{')

  expect([partly.code, wholly.code, noFile.code]).toEqual([1, 1, 1])
  expect(partly.output).toContain('a-talk-2019: made')
  expect(partly.output).toContain('It has no title')
  expect(wholly.output).toContain(
    'Nothing was imported:\n  events.0.startDate: must be a date such as 2019-09-04',
  )
  expect(noFile.output).toContain('Nothing was imported: This is not JSON')
})

test('JSON makes published events once, and leaves those whose address is there', async () => {
  const desk = await openDesk()
  const json = JSON.stringify({
    events: [{ title: 'A board', startDate: '2019-11-06', timeZone: 'Asia/Shanghai' }],
  })

  const made = await importText(withinTest, desk, 'a.json', json)
  const again = await importText(withinTest, desk, 'a.json', json)

  expect(made.output).toContain('a-board-2019: made')
  expect(again.output).toContain('a-board-2019: is there already, left as it is')
  expect(await eventsOf(desk)).toMatchObject([{ state: 'published' }])
})

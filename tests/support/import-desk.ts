import { expect } from 'vitest'
import type { EventState } from '../../src/events/event.ts'
import { type ImportPlan, makePlan } from '../../src/registrations/importing/comparing/make-plan.ts'
import { isImportable, type PlannedRow } from '../../src/registrations/importing/comparing/planned-row.ts'
import { type Imported, importFile } from '../../src/registrations/importing/import-file.ts'
import { eventRegistrations } from '../../src/registrations/planning/event-registrations.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import type { Desk } from './desk.ts'

/** Plans a file as the command and the office do. */
export function planOf(desk: Desk, file: string | object, zone = 'Europe/Paris'): Promise<ImportPlan> {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  return makePlan(desk.services, text, zone as ZoneId)
}

/** The rows of a plan that must be one. */
export async function rowsOf(
  desk: Desk,
  file: string | object,
  zone?: string,
): Promise<readonly PlannedRow[]> {
  const { rows, problem } = await planOf(desk, file, zone)
  expect(problem).toBeUndefined()
  return rows ?? []
}

/** Imports all that a file brings, as the command does. */
export async function importAll(
  desk: Desk,
  file: string | object,
  state: EventState = 'published',
): Promise<readonly Imported[]> {
  const rows = (await rowsOf(desk, file)).filter(isImportable)
  const registrations = eventRegistrations(desk.clock)
  return await importFile(desk.services, registrations, rows, { organizerId: null, state })
}

/** What became of each row. */
export function outcomesOf(imported: readonly Imported[]): readonly string[] {
  return imported.map(({ outcome }) => outcome)
}

/** What would become of each entry. */
export async function fatesOf(desk: Desk, file: string | object): Promise<readonly string[]> {
  return (await rowsOf(desk, file)).map(({ fate }) => fate)
}

/** The version that every page and feed hangs on: it rises with each change of anything. */
export async function siteVersion({ services }: Desk): Promise<number> {
  const row = await services.db.selectFrom('site').select('calendarVersion').executeTakeFirstOrThrow()
  return row.calendarVersion
}

/** A calendar of these entries' lines, as programs write it. */
export function calendarOf(...entries: readonly (readonly string[])[]): string {
  const lines = entries.flatMap((entry) => [
    'BEGIN:VEVENT',
    'DTSTAMP:20190801T080000Z',
    ...entry,
    'END:VEVENT',
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Desk//EN',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Translate, translator } from '../i18n/translate.ts'
import { makePlan } from '../registrations/importing/comparing/make-plan.ts'
import { isImportable, type PlannedRow } from '../registrations/importing/comparing/planned-row.ts'
import { type Imported, importFile } from '../registrations/importing/import-file.ts'
import {
  changeInWords,
  linksInWords,
  placeInFile,
  timeInWords,
} from '../registrations/importing/import-words.ts'
import { firstStates } from '../registrations/importing/reading/file-event.ts'
import { eventRegistrations } from '../registrations/planning/event-registrations.ts'
import { parseZone } from '../time/zones.ts'
import { type Command, type Given, refuse } from './command.ts'
import { withServices } from './open-desk.node.ts'

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE [--dry-run] [--zone ZONE] [--state draft|unlisted|published]',
  about:
    'Makes the events of a file, or changes those that came from one: a calendar (.ics), the export of Indico, or JSON: ' +
    '{ "events": [{ "title", "startDate", "endDate", "city", "country", "timeZone", … }] }. ' +
    'Events are known by their UID; one of JSON without a UID whose slug is there is left as it is, so that a file can ' +
    'be imported again. --dry-run says what would happen and writes nothing. --zone is that of times which name none ' +
    '(else the site’s), --state that of new events (else published).',
  operands: 1,
  options: ['zone', 'state'],
  flags: ['dry-run'],
  run: async (given) => {
    const text = readText(given.operands[0] ?? '')
    const [zone, state] = [readZone(given), readState(given)]
    await withServices(async (services) => {
      const t = translator('en')
      const plan = await makePlan(services, text, zone)
      if (plan.problem) return refuse(`Nothing was imported: ${t(plan.problem.key, plan.problem.values)}`)
      const { rows } = plan
      const refused = rows.flatMap((row) => (row.fate === 'refused' ? [lineOf(row, t)] : []))
      if (refused.length === rows.length) refuse(['Nothing was imported:', ...refused].join('\n'))
      for (const row of rows) if (given.flag('dry-run') || !isImportable(row)) given.say(lineOf(row, t))
      if (given.flag('dry-run')) return refuseIfAny(refused.length, rows.length)
      const registrations = eventRegistrations(services.clock)
      const importing = { organizerId: null, state }
      const imported = await importFile(services, registrations, rows.filter(isImportable), importing)
      for (const each of imported) given.say(sentenceOf(each, t))
      const failed = imported.filter(({ outcome }) => outcome !== 'made' && outcome !== 'changed')
      refuseIfAny(refused.length + failed.length, rows.length)
    })
  },
}

/** Whoever runs this in a script learns by the exit code that something is missing. */
function refuseIfAny(count: number, all: number): void {
  if (count > 0) refuse(`${count} of ${all} can not be imported.`)
}

function readText(file: string): string {
  // npm runs its scripts in the package's folder: a file is meant from where the operator stands.
  const path = resolve(process.env.INIT_CWD ?? '.', file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    if (error instanceof TypeError) return refuse(`${file} is no text in UTF-8`)
    if (error instanceof Error && 'code' in error)
      return refuse(`${file} can't be read: ${String(error.code)}`)
    throw error
  }
}

function readZone({ option }: Given) {
  const name = option('zone')
  if (name === undefined) return null
  return parseZone(name) ?? refuse(`${name} is no time zone such as Africa/Nairobi`)
}

function readState({ option }: Given) {
  const word = option('state') ?? 'published'
  return firstStates.find((state) => state === word) ?? refuse(`A new event is ${firstStates.join(', ')}`)
}

/** What would happen to an entry. */
function lineOf(row: PlannedRow, t: Translate): string {
  const name = `${placeInFile(row.at, t)}: ${row.title}`
  switch (row.fate) {
    case 'new': {
      const links = linksInWords(row.file, t).map(named)
      return `${row.slug}: new, ${plain(timeInWords(row.file.schedule, t))}${links.join('')}`
    }
    case 'changed': {
      const changes = row.changes.map((change) => named(changeInWords(change, t)))
      return `${row.known.event.slug}: changed${changes.join('')}`
    }
    case 'unchanged':
      return `${row.known.event.slug}: as it is here`
    case 'already-there':
      return `${row.known.event.slug}: is there already, left as it is`
    case 'older':
      return `${row.known.event.slug}: older than what is here, left out`
    case 'cancelled-there':
      return `${row.known.event.slug}: cancelled in the file and not here, left as it is`
    case 'skipped':
      return `${name}: left out. ${t(row.problem.key, row.problem.values)}`
    case 'refused':
      return `  ${'path' in row.at ? row.at.path : name}: ${t(row.problem.key, row.problem.values)}`
  }
}

function named({ label, words }: { readonly label: string; readonly words: string }): string {
  return `\n  ${label}: ${plain(words)}`
}

function sentenceOf(imported: Imported, t: Translate): string {
  const { row } = imported
  switch (imported.outcome) {
    case 'made':
      return `${imported.slug}: made`
    case 'changed':
      return `${imported.slug}: changed`
    case 'moved-meanwhile':
      return `${row.title}: NOT imported, somebody has changed it meanwhile`
    case 'refused':
      return `${row.title}: NOT imported. ${t(imported.problem.key, imported.problem.values)}`
  }
}

/** A terminal shows no isolates. */
function plain(words: string): string {
  return words.replace(/[\u2068\u2069]/g, '')
}

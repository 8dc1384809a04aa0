import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Imported, importEvents } from '../registrations/planning/import-events.ts'
import { readImportFile } from '../registrations/planning/import-file.ts'
import { type Command, refuse } from './command.ts'
import { withServices } from './open-desk.node.ts'

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE',
  about:
    'Makes the events of a JSON file: { "events": [{ "title", "startDate", "endDate", "city", "country", "timeZone", … }] }. ' +
    'One whose slug is there is left as it is, so that a file can be imported again.',
  operands: 1,
  run: async ({ operands: [file = ''], say }) => {
    const json = readJson(file)
    await withServices(async (services) => {
      const read = readImportFile(json, services.config.siteLanguage)
      if (read.problems) {
        refuse(
          ['Nothing was imported:', ...read.problems.map(({ at, problem }) => `  ${at}: ${problem}`)].join(
            '\n',
          ),
        )
      }
      for (const imported of await importEvents(services, read.plans)) say(sentenceOf(imported))
    })
  },
}

function readJson(file: string): unknown {
  // npm runs its scripts in the package's folder: a file is meant from where the operator stands.
  const path = resolve(process.env.INIT_CWD ?? '.', file)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(`${file} is not JSON: ${error.message}`)
    if (error instanceof Error && 'code' in error)
      return refuse(`${file} can't be read: ${String(error.code)}`)
    throw error
  }
}

function sentenceOf(imported: Imported): string {
  switch (imported.outcome) {
    case 'created':
      return `${imported.slug}: made`
    case 'already-there':
      return `${imported.slug}: is there already, left as it is`
    case 'untimely':
      return imported.because === 'gap'
        ? `${imported.slug}: NOT made, a time of it does not exist in its zone`
        : `${imported.slug}: NOT made, it ends before it starts`
  }
}

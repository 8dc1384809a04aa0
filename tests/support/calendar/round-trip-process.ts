import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { zonesOf } from './random-events.ts'
import { anyCalendar, differences, entriesOf, textOf } from './round-trip.ts'

// Makes, writes and reads calendars in a process whose machine is in another zone: `round-trip-process.ts SEED RUNS`.
const [seed = 0, numRuns = 0] = process.argv.slice(2).map(Number)
const digest = createHash('sha256')
let entriesRead = 0

const result = fc.check(
  fc.property(anyCalendar(zonesOf(seed)), (calendar) => {
    const entries = entriesOf(calendar)
    const text = textOf(entries)
    digest.update(text)
    entriesRead += entries.length
    const found = differences(entries, text)
    if (found.length > 0) throw new Error(`${found.join('\n')}\n${text}`)
  }),
  { seed, numRuns, endOnFailure: true },
)

if (result.failed)
  process.stderr.write(`CALENDAR_SEED=${seed}, calendar ${result.numRuns}: ${result.errorInstance}\n`)
process.stdout.write(JSON.stringify({ digest: digest.digest('hex'), entriesRead }))

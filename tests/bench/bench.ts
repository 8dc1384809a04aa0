import { readOptions } from './options.ts'
import { openStage } from './stage/stage.ts'
import { tableOf } from './table.ts'
import { targets } from './targets.ts'
import { versionsLine } from './versions.ts'
import { type Figure, leaveOut } from './figure.ts'

const { wanted, isFull } = readOptions(process.argv.slice(2))
const { stage, close } = await openStage(isFull)
const figures: Figure[] = []
try {
  for (const { name, what, measure } of targets.filter(wanted)) {
    process.stderr.write(`${name} ${what}\n`)
    const measured = await measure(stage).catch((error: unknown) => [leaveOut(name, what, String(error))])
    figures.push(...measured)
  }
} finally {
  await close()
}
process.stdout.write(`${versionsLine()}\n${tableOf(figures)}\n`)

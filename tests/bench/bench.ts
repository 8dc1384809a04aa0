import { type Figure, leaveOut } from './figure.ts'
import { readOptions } from './options.ts'
import { openStage, type Stage } from './stage/stage.ts'
import { tableOf } from './table.ts'
import { type Target, targets } from './targets.ts'
import { versionsLine } from './versions.ts'

const longestMs = 120_000

const { wanted, isFull } = readOptions(process.argv.slice(2))
const { stage, close } = await openStage(isFull)
const figures: Figure[] = []
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end())

const chosen = targets.filter(wanted)
for (const { begin } of chosen) await begin?.(stage)
for (const target of chosen) {
  process.stderr.write(`${target.names.join(', ')} ${target.what}`)
  const began = performance.now()
  figures.push(...(await measureInTime(target, stage)))
  process.stderr.write(`: ${Math.round((performance.now() - began) / 1000)} s\n`)
}
await end()

/** A target that fails or hangs is one line of the table, and the others are measured all the same. */
async function measureInTime(
  { names: [name = ''], what, measure }: Target,
  on: Stage,
): Promise<readonly Figure[]> {
  const patience = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => patience.reject(new Error('took longer than 2 min')),
    isFull ? 8 * longestMs : longestMs,
  )
  try {
    return await Promise.race([measure(on), patience.promise])
  } catch (error) {
    const [because = ''] = String(error).split('\n')
    return [leaveOut(name, what, because)]
  } finally {
    clearTimeout(timer)
  }
}

async function end(): Promise<never> {
  process.stdout.write(`${versionsLine()}\n${tableOf(figures)}\n`)
  await close()
  return process.exit(0)
}

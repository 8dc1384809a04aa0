import type { Services } from '../services.ts'

/** Tells the operator, in plain lines before the log's, where the site is and what there is to know or to do. */
export async function greet(
  { config, db, links }: Services,
  port: number,
  notes: readonly string[],
): Promise<void> {
  const lines = [`Symposia is at ${links.origin} (listening on ${config.host}:${port})`, ...notes]
  const { count } = await db
    .selectFrom('organizers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (count === 0 && !config.demo) {
    lines.push('There is no organizer yet. Make the first with:')
    lines.push('  npm run symposia -- organizer add you@example.org --role owner')
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

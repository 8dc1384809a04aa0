import type { Detail } from '../event-words.ts'
import type { MadeEntry } from './entry-maker.ts'
import type { ListedEvent } from './feed-store.ts'

type Make = (events: readonly ListedEvent[], detail: Detail) => Promise<readonly MadeEntry[]>

// Google is reported to stop at 1 MB and lose events without a word; head and zones take what is left of
// 900,000.
const mostBytes = 880_000

/**
 * The entries that fit into one feed (CAL-57): abstracts of past events go first, then the oldest past
 * events. Nothing that lies ahead is left out. What is past is judged by the month alone, so that no day
 * changes a feed by itself.
 */
export async function fitFeed(
  listed: readonly ListedEvent[],
  month: Date,
  make: Make,
): Promise<{ readonly entries: readonly MadeEntry[]; readonly isCut: boolean }> {
  const whole = await make(listed, 'full')
  if (sizeOf(whole) <= mostBytes) return { entries: whole, isCut: false }
  const ahead = whole.filter(({ endsAt }) => endsAt > month)
  const past = await make(
    listed.filter(({ endsAt }) => endsAt <= month),
    'brief',
  )
  let room = mostBytes - sizeOf(ahead)
  const kept: MadeEntry[] = []
  for (const entry of past.toSorted(latestFirst)) {
    room -= entry.bytes
    if (room < 0) break
    kept.push(entry)
  }
  return { entries: [...kept, ...ahead], isCut: true }
}

function latestFirst(a: MadeEntry, b: MadeEntry): number {
  return b.startsAt.getTime() - a.startsAt.getTime() || (a.uid < b.uid ? -1 : 1)
}

function sizeOf(entries: readonly MadeEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0)
}

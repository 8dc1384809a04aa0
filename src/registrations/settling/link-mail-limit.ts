import type { Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { NewMessage } from '../../mail/message-store.ts'

const quarterMs = 15 * 60_000
const dayMs = 24 * 3_600_000
const mostInQuarter = 3
const mostInDay = 10

const countLinkMails = `
  select to_email, count(*) filter (where created_at > $2) as in_quarter, count(*) as in_day from messages
  where to_email = any($1::text[]) and created_at > $3 and kind in ('already-registered', 'links', 'sign-in')
  group by to_email`

/** The messages without those links that their address has had often enough lately (SEC-51): left out, silently. */
export async function withinLimit(
  tx: Tx,
  messages: readonly NewMessage[],
  now: Date,
): Promise<readonly NewMessage[]> {
  const asked = messages.filter(({ kind }) => kind === 'already-registered')
  if (asked.length === 0) return messages
  const counts = await run<{ toEmail: string; inQuarter: number; inDay: number }>(tx, countLinkMails, [
    [...new Set(asked.map(({ to }) => to))],
    new Date(now.getTime() - quarterMs),
    new Date(now.getTime() - dayMs),
  ])
  const had = new Map(counts.map(({ toEmail, inQuarter, inDay }) => [toEmail, { inQuarter, inDay }]))
  return messages.filter(({ kind, to }) => {
    if (kind !== 'already-registered') return true
    const { inQuarter, inDay } = had.get(to) ?? { inQuarter: 0, inDay: 0 }
    had.set(to, { inQuarter: inQuarter + 1, inDay: inDay + 1 })
    return inQuarter < mostInQuarter && inDay < mostInDay
  })
}

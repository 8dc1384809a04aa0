import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { type EventId, type MessageId, newId } from '../../src/ids.ts'
import { queueMessages } from '../../src/mail/message-store.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { type Arrived, openMailServer } from '../support/mail-server.ts'

const script = fileURLToPath(new URL('../support/outbox-sender.ts', import.meta.url))
const minutes = 60_000

function startSender(databaseUrl: string, smtpUrl: string, laterMs = 0) {
  const child = spawn(process.execPath, [script, databaseUrl, smtpUrl, String(laterMs)], { stdio: 'inherit' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return { ended, kill: () => child.kill('SIGKILL') }
}

async function queue(desk: Desk, count: number): Promise<readonly string[]> {
  const at = new Date()
  const messages = Array.from({ length: count }, (_, number) => ({
    eventId: '01923456-0000-7000-8000-000000000001' as EventId,
    id: newId<MessageId>(at),
    kind: 'message' as const,
    to: `person${number}@example.org`,
    locale: 'en' as const,
    facts: {},
    dueAt: at,
    createdAt: at,
  }))
  await inTransaction(desk.services.db, (tx) => queueMessages(tx, messages))
  return messages.map(({ to }) => to).sort()
}

function statesOf(desk: Desk) {
  return desk.services.db.selectFrom('messages').select('state').distinct().execute()
}

function recipients(arrived: readonly Arrived[]): readonly string[] {
  return arrived.map(({ to }) => to.join()).sort()
}

test('three processes send each mail once', async () => {
  const desk = await openDesk()
  const server = await openMailServer()
  const wanted = await queue(desk, 60)

  await Promise.all([1, 2, 3].map(() => startSender(desk.databaseUrl, server.url).ended))

  expect(recipients(server.arrived)).toEqual(wanted)
  expect(await statesOf(desk)).toEqual([{ state: 'sent' }])
})

test('what a killed process held is sent by another after its lease, in the same bytes', async () => {
  const desk = await openDesk()
  const server = await openMailServer()
  const wanted = await queue(desk, 40)

  const killed = startSender(desk.databaseUrl, server.url)
  await expect.poll(() => server.arrived.length, { timeout: 15_000, interval: 2 }).toBeGreaterThan(7)
  killed.kill()
  await killed.ended
  await startSender(desk.databaseUrl, server.url).ended
  await startSender(desk.databaseUrl, server.url, 6 * minutes).ended

  const first = new Map<string, string>()
  for (const { to, raw } of server.arrived) {
    const before = first.get(to.join())
    if (before !== undefined) expect(raw).toBe(before)
    first.set(to.join(), raw)
  }
  expect([...first.keys()].sort()).toEqual(wanted)
  // A sender holds five at a time: no more can have gone out twice.
  expect(server.arrived.length).toBeLessThanOrEqual(wanted.length + 5)
  expect(await statesOf(desk)).toEqual([{ state: 'sent' }])
})

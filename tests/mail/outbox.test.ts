import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { type EventId, type MessageId, newId } from '../../src/ids.ts'
import type { ComposedMail, Composer } from '../../src/mail/message.ts'
import { queueMessages } from '../../src/mail/message-store.ts'
import { sendDueMail } from '../../src/mail/send-due.ts'
import type { Letter, Transport } from '../../src/mail/transport.ts'
import { type Desk, openDesk } from '../support/desk.ts'

const eventId = '01923456-0000-7000-8000-000000000001' as EventId

const write: Composer = async (message, at) => mailOf(`For ${message.to} at ${at.toISOString()}`)

function mailOf(subject: string): ComposedMail {
  return {
    subject,
    text: subject,
    html: `<p>${subject}</p>`,
    fromName: 'ANSO',
    replyTo: null,
    calendar: null,
  }
}

function post(answer: (letter: Letter) => 'sent' | 'refused' = () => 'sent') {
  const letters: Letter[] = []
  const transport: Transport = {
    send: async (letter) => {
      letters.push(letter)
      const outcome = answer(letter)
      return outcome === 'sent' ? { outcome } : { outcome, problem: 'No such person' }
    },
    close: () => {},
  }
  return { transport, letters }
}

async function queue(desk: Desk, to: string, due?: string): Promise<MessageId> {
  const now = desk.clock.now()
  const id = newId<MessageId>(now)
  await inTransaction(desk.services.db, (tx) =>
    queueMessages(tx, [
      {
        eventId,
        id,
        kind: 'confirmed',
        to,
        locale: 'en',
        facts: { seats: 2 },
        dueAt: due === undefined ? now : new Date(due),
        createdAt: now,
      },
    ]),
  )
  return id
}

function sendAll(desk: Desk, composer: Composer, transport: Transport | null): Promise<void> {
  const deadline = new Date(desk.clock.machine().getTime() + 60_000)
  return sendDueMail(desk.services, { confirmed: composer }, transport, deadline)
}

function rowOf(desk: Desk, id: MessageId) {
  return desk.services.db
    .selectFrom('messages')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('messageId', '=', id)
    .executeTakeFirstOrThrow()
}

test('what is due is sent once, what is not yet due waits', async () => {
  const desk = await openDesk({ at: '2019-08-15T02:00:00Z' })
  const { transport, letters } = post()
  const now = await queue(desk, 'amina@example.org')
  await queue(desk, 'li@example.org', '2019-08-16T02:00:00Z')

  await sendAll(desk, write, transport)
  await sendAll(desk, write, transport)

  expect(letters.map(({ to }) => to)).toEqual(['amina@example.org'])
  expect(await rowOf(desk, now)).toMatchObject({ state: 'sent', sentAt: desk.clock.now(), tries: 1 })
  desk.clock.advance({ days: 1 })
  await sendAll(desk, write, transport)
  expect(letters.map(({ to }) => to)).toEqual(['amina@example.org', 'li@example.org'])
})

test('senders side by side send each message once', async () => {
  const desk = await openDesk()
  const { transport, letters } = post()
  const wanted = Array.from({ length: 40 }, (_, number) => `person${number}@example.org`)
  for (const to of wanted) await queue(desk, to)

  await Promise.all([1, 2, 3].map(() => sendAll(desk, write, transport)))

  expect(letters.map(({ to }) => to).sort()).toEqual(wanted.sort())
})

test('a try that fails is made again with the same bytes, after growing pauses', async () => {
  const desk = await openDesk({ at: '2019-08-15T02:00:00Z' })
  const { transport, letters } = post(() => {
    if (letters.length < 3) throw new Error('Connection lost to mail.example.org')
    return 'sent'
  })
  const id = await queue(desk, 'amina@example.org')

  await sendAll(desk, write, transport)
  await sendAll(desk, write, transport)
  expect(letters).toHaveLength(1)
  desk.clock.advance({ minutes: 1 })
  await sendAll(desk, write, transport)
  desk.clock.advance({ minutes: 4 })
  await sendAll(desk, write, transport)
  expect(letters).toHaveLength(2)
  desk.clock.advance({ minutes: 1 })
  await sendAll(desk, write, transport)

  expect(letters).toHaveLength(3)
  expect(letters[2]).toEqual(letters[0])
  expect(letters[0]?.subject).toBe('For amina@example.org at 2019-08-15T02:00:00.000Z')
  expect(await rowOf(desk, id)).toMatchObject({ state: 'sent', tries: 3 })
})

test('a message that always fails is given up after 8 tries, and holds no other up', async () => {
  const desk = await openDesk()
  const { transport, letters } = post(({ to }) => {
    if (to === 'poison@example.org') throw new Error('No')
    return 'sent'
  })
  const poison = await queue(desk, 'poison@example.org')
  const other = await queue(desk, 'amina@example.org')

  for (let turn = 0; turn < 12; turn++) {
    await sendAll(desk, write, transport)
    desk.clock.advance({ hours: 12 })
  }

  expect(letters.filter(({ to }) => to === 'poison@example.org')).toHaveLength(8)
  expect(await rowOf(desk, poison)).toMatchObject({ state: 'failed', problem: 'No' })
  expect(await rowOf(desk, other)).toMatchObject({ state: 'sent' })
  expect(desk.logged.join('\n')).toContain('A mail was given up')
  expect(desk.logged.join('\n')).not.toContain('poison@example.org')
})

test('a message whose senders die is taken up when the lease ends, and given up after 8 of them', async () => {
  const desk = await openDesk()
  const { transport, letters } = post()
  const id = await queue(desk, 'amina@example.org')
  const lease = new Date(desk.clock.machine().getTime() + 5 * 60_000)
  await desk.services.db.updateTable('messages').set({ claimedUntil: lease, tries: 8 }).execute()

  await sendAll(desk, write, transport)
  expect(await rowOf(desk, id)).toMatchObject({ state: 'waiting' })
  desk.clock.advance({ minutes: 5 })
  await sendAll(desk, write, transport)

  expect(letters).toEqual([])
  expect(await rowOf(desk, id)).toMatchObject({ state: 'failed' })
})

test('an address that the other side refuses for good is not tried again', async () => {
  const desk = await openDesk()
  const { transport, letters } = post(() => 'refused')
  const id = await queue(desk, 'gone@example.org')

  await sendAll(desk, write, transport)
  desk.clock.advance({ days: 1 })
  await sendAll(desk, write, transport)

  expect(letters).toHaveLength(1)
  expect(await rowOf(desk, id)).toMatchObject({ state: 'failed', problem: 'No such person' })
})

test('what is no longer true is dropped, also between two tries', async () => {
  const desk = await openDesk()
  let isTrue = true
  const { transport, letters } = post(() => {
    throw new Error('Later')
  })
  const composer: Composer = async (message, at) => (isTrue ? write(message, at) : 'drop')
  const id = await queue(desk, 'amina@example.org')

  await sendAll(desk, composer, transport)
  isTrue = false
  desk.clock.advance({ minutes: 1 })
  await sendAll(desk, composer, transport)

  expect(letters).toHaveLength(1)
  expect(await rowOf(desk, id)).toMatchObject({ state: 'dropped' })
})

test('without a transport mails are composed and kept', async () => {
  const desk = await openDesk({ at: '2019-08-15T02:00:00Z' })
  const id = await queue(desk, 'amina@example.org')

  await sendAll(desk, write, null)

  expect(await rowOf(desk, id)).toMatchObject({
    state: 'kept',
    subject: 'For amina@example.org at 2019-08-15T02:00:00.000Z',
    fromName: 'ANSO',
  })
})

test('a paused outbox sends nothing', async () => {
  const desk = await openDesk()
  const { transport, letters } = post()
  await queue(desk, 'amina@example.org')
  await desk.services.db.updateTable('site').set({ outboxPaused: true }).execute()

  await sendAll(desk, write, transport)

  expect(letters).toEqual([])
})

test('mails to addresses never seen wait above the ceiling of an hour, those to known ones leave', async () => {
  const desk = await openDesk()
  const { transport, letters } = post()
  await queue(desk, 'known@example.org')
  await sendAll(desk, write, transport)
  await floodHour(desk, 999)

  const known = await queue(desk, 'known@example.org')
  const stranger = await queue(desk, 'stranger@example.org')
  await sendAll(desk, write, transport)

  expect(letters.map(({ to }) => to)).toEqual(['known@example.org', 'known@example.org'])
  expect(await rowOf(desk, known)).toMatchObject({ state: 'sent' })
  expect(await rowOf(desk, stranger)).toMatchObject({ state: 'waiting', tries: 0 })
  expect(desk.logged.join('\n')).toContain('ceiling')
  desk.clock.advance({ hours: 1 })
  await sendAll(desk, write, transport)
  expect(await rowOf(desk, stranger)).toMatchObject({ state: 'sent' })
})

/** As if that many mails had just left for addresses never seen before. */
async function floodHour(desk: Desk, count: number): Promise<void> {
  const now = desk.clock.now()
  await inTransaction(desk.services.db, (tx) =>
    queueMessages(
      tx,
      Array.from({ length: count }, (_, number) => ({
        eventId,
        id: newId<MessageId>(now),
        kind: 'confirmed' as const,
        to: `flood${number}@example.org`,
        locale: 'en' as const,
        facts: {},
        dueAt: now,
        createdAt: now,
      })),
    ),
  )
  await desk.services.db
    .updateTable('messages')
    .set({ state: 'sent', sentAt: now, firstContact: true })
    .where('state', '=', 'waiting')
    .execute()
}

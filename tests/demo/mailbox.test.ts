import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { demoRoutes } from '../../src/demo/demo-routes.ts'
import { runDueWork } from '../../src/due-work.ts'
import { type EventId, type MessageId, newId } from '../../src/ids.ts'
import type { KeptMail } from '../../src/mail/kept-mail-store.ts'
import type { ComposedMail } from '../../src/mail/message.ts'
import { queueMessages } from '../../src/mail/message-store.ts'
import { sendDueMail } from '../../src/mail/send-due.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { register } from '../../src/registrations/register.ts'
import { type Desk, openDesk } from '../support/desk.ts'

async function openDemo(): Promise<Desk> {
  const desk = await openDesk({ settings: { DEMO: '1' } })
  const lane = createLane(desk.services)
  const controls = {
    advance: async (milliseconds: number) => desk.clock.advance({ minutes: milliseconds / 60_000 }),
    doDueWork: () =>
      runDueWork(desk.services, { lane, transport: null }, new Date(desk.clock.machine().getTime() + 60_000)),
  }
  desk.app.route('/', demoRoutes(desk.services, controls))
  return desk
}

async function keep(desk: Desk, to: string, mail: Partial<ComposedMail> = {}): Promise<void> {
  const now = desk.clock.now()
  await inTransaction(desk.services.db, (tx) =>
    queueMessages(tx, [
      {
        eventId: '01923456-0000-7000-8000-000000000001' as EventId,
        id: newId<MessageId>(now),
        kind: 'message',
        to,
        locale: 'en',
        facts: {},
        dueAt: now,
        createdAt: now,
      },
    ]),
  )
  const composer = async () => ({ ...plainMail, ...mail })
  await sendDueMail(desk.services, { message: composer }, null, new Date(now.getTime() + 60_000))
}

async function readMails(desk: Desk): Promise<KeptMail[]> {
  const answer = await desk.get('/demo/mail.json')
  return (await answer.json()) as KeptMail[]
}

const plainMail: ComposedMail = {
  subject: 'Coaches leave at 07:45',
  text: 'The coaches leave at 07:45.\n',
  html: '<!doctype html><html><head><title>Coaches</title></head><body>07:45 <script>alert(1)</script></body></html>',
  fromName: 'ANSO',
  replyTo: 'desk@example.org',
  calendar: null,
}

test('mail.json answers the kept mails, newest first, the calendar alternative among the attachments', async () => {
  const desk = await openDemo()
  await keep(desk, 'amina@example.org')
  desk.clock.advance({ minutes: 1 })
  await keep(desk, 'li@example.org', {
    calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\n' },
    replyTo: null,
  })

  const answer = await desk.get('/demo/mail.json')
  const mails = (await answer.json()) as KeptMail[]

  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(mails).toMatchObject([
    {
      to: 'li@example.org',
      from: 'events@symposia.example',
      replyTo: null,
      attachments: [
        {
          filename: 'invite.ics',
          contentType: 'text/calendar; charset=utf-8; method=REQUEST',
          text: 'BEGIN:VCALENDAR\r\n',
        },
        { filename: 'invite.ics', contentType: 'application/ics', text: 'BEGIN:VCALENDAR\r\n' },
      ],
    },
    {
      to: 'amina@example.org',
      replyTo: 'desk@example.org',
      subject: 'Coaches leave at 07:45',
      text: 'The coaches leave at 07:45.\n',
      headers: {
        'Auto-Submitted': 'auto-generated',
        Subject: 'Coaches leave at 07:45',
        To: 'amina@example.org',
      },
      attachments: [],
    },
  ])
  expect(Object.keys(mails[0] ?? {})).toEqual(
    'id to from replyTo subject text html headers attachments'.split(' '),
  )
})

test('an empty mailbox is an empty list, and says so to people', async () => {
  const desk = await openDemo()

  expect(await (await desk.get('/demo/mail.json')).json()).toEqual([])
  expect(await (await desk.get('/demo/mail')).text()).toContain('No mail yet')
})

test('hundreds of mails come in one list, each once', async () => {
  const desk = await openDemo()
  const now = desk.clock.now()
  const ids = Array.from({ length: 450 }, () => newId<MessageId>(now))
  await desk.services.db
    .insertInto('messages')
    .values(
      ids.map((messageId) => ({
        eventId: '01923456-0000-7000-8000-000000000001' as EventId,
        messageId,
        kind: 'message',
        toEmail: 'amina@example.org',
        locale: 'en',
        facts: '{}',
        state: 'kept' as const,
        createdAt: now,
        dueAt: now,
        sentAt: now,
        composedAt: now,
        subject: 'Hello',
        bodyText: 'Hello',
        bodyHtml: '<p>Hello</p>',
      })),
    )
    .execute()

  const mails = await readMails(desk)

  expect(mails.map(({ id }) => id)).toEqual(ids.sort().reverse())
})

test('a mail shows its words, its file, and itself in a frame that runs nothing', async () => {
  const desk = await openDemo()
  await keep(desk, 'amina@example.org', { calendar: { method: 'CANCEL', text: 'BEGIN:VCALENDAR\r\n' } })
  const [mail] = await readMails(desk)
  const id = mail?.id

  const page = await desk.get(`/demo/mail/${id}`)
  const frame = await desk.get(`/demo/mail/${id}/html`)
  const file = await desk.get(`/demo/mail/${id}/invite.ics`)

  expect(await page.text()).toContain('The coaches leave at 07:45.')
  expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'")
  const policy = frame.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'/)
  expect(policy).toContain("frame-ancestors 'self'; sandbox ")
  expect(policy).not.toContain('script')
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=CANCEL')
  expect(await file.text()).toBe('BEGIN:VCALENDAR\r\n')
  expect((await desk.get('/demo/mail/no-such-mail')).status).toBe(404)
})

test('moving the clock does what falls due before it answers', async () => {
  const desk = await openDemo()
  const event = await desk.openRegistration({ startsOn: '2019-08-16', capacity: 1 })
  const [typeId] = event.types.values()
  const lane = createLane(desk.services)
  for (const name of ['amina', 'lea']) {
    await register(desk.services, lane, {
      eventId: event.id,
      submissionId: crypto.randomUUID(),
      typeId: typeId ?? ('' as never),
      person: {
        givenName: name,
        familyName: '',
        nativeName: '',
        email: `${name}@example.org`,
        affiliation: '',
        country: 'KE',
        language: 'en',
      },
      answers: {},
      restrictedAnswers: {},
      consents: {},
    })
  }

  const answer = await desk.post('/demo/clock', { advance: 'PT49H' })
  const mails = await readMails(desk)

  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/demo/mail')
  expect(desk.clock.now().toISOString()).toBe('2019-08-17T03:00:00.000Z')
  expect(mails.find(({ to, subject }) => to === 'lea@example.org' && /has ended/.test(subject))).toBeDefined()
})

test.for(['', 'PT', 'P', '49H', 'PT-1H', 'P1M', 'PT1.5H', 'P1Y'])(
  'the clock does not move by %j',
  async (advance) => {
    const desk = await openDemo()
    const before = desk.clock.now()

    const answer = await desk.post('/demo/clock', { advance })

    expect(answer.status).toBe(422)
    expect(desk.clock.now()).toEqual(before)
  },
)

import { expect, test } from 'vitest'
import { type MessageId, newId, nilId } from '../../src/ids.ts'
import type { MailKind } from '../../src/mail/message.ts'
import { queueMessages } from '../../src/mail/message-store.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import type { TestEvent } from '../support/desk-events.ts'
import { signInAs } from '../support/office.ts'

type State = 'waiting' | 'sent' | 'kept' | 'dropped' | 'failed'

/** Puts a message into the outbox, as the sender left it. */
async function mail(
  desk: Desk,
  { to, state, event, kind = 'confirmed' }: { to: string; state: State; event?: TestEvent; kind?: MailKind },
): Promise<MessageId> {
  const at = desk.clock.now()
  const id = newId<MessageId>(at)
  const message = { id, kind, to, eventId: event?.id ?? nilId, locale: 'en', facts: {} } as const
  await desk.services.db.transaction().execute(async (tx) => {
    await queueMessages(tx, [{ ...message, dueAt: at, createdAt: at }])
    await tx
      .updateTable('messages')
      .set({ state, problem: state === 'failed' ? '550 no such mailbox' : null })
      .where('messageId', '=', id)
      .execute()
  })
  return id
}

const stateOf = async (desk: Desk, id: MessageId) =>
  await desk.services.db
    .selectFrom('messages')
    .select(['state', 'tries', 'problem'])
    .where('messageId', '=', id)
    .executeTakeFirst()

test('owners of all see each mail with its state, whom it is for, the event and what went wrong', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum', title: 'The forum' })
  await mail(desk, { to: 'amina@example.org', state: 'failed', event: forum })
  await mail(desk, { to: 'bo@example.org', state: 'sent', event: forum })
  await mail(desk, { to: 'staff@example.org', state: 'dropped', kind: 'sign-in' })
  const owner = await signInAs(desk, 'owner')

  const all = await (await owner.get('/organizer/mail')).text()
  const failed = await (await owner.get('/organizer/mail?state=failed')).text()

  for (const words of ['amina@example.org', 'bo@example.org', 'staff@example.org', '550 no such mailbox'])
    expect(all).toContain(words)
  expect(all).toContain('href="/organizer/events/forum"')
  expect(all).toContain('Place confirmed')
  expect(failed).toContain('amina@example.org')
  expect(failed).not.toContain('bo@example.org')
})

test('a mail that failed is tried again alone; a second press finds it on its way', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const failed = await mail(desk, { to: 'amina@example.org', state: 'failed', event: forum })
  const other = await mail(desk, { to: 'bo@example.org', state: 'failed', event: forum })
  const owner = await signInAs(desk, 'owner')
  const again = { act: 'send-again', message: failed, event: forum.id }

  const done = await owner.post('/organizer/mail?state=failed', again)
  const twice = await owner.post('/organizer/mail', again)

  expect(done.headers.get('location')).toBe('/organizer/mail?state=failed&again=yes')
  expect(twice.headers.get('location')).toBe('/organizer/mail?again=no')
  expect(await stateOf(desk, failed)).toEqual({ state: 'waiting', tries: 0, problem: null })
  expect(await stateOf(desk, other)).toMatchObject({ state: 'failed' })
})

test('a link that signed somebody in is never sent again', async () => {
  const desk = await openDesk()
  const link = await mail(desk, { to: 'staff@example.org', state: 'failed', kind: 'sign-in' })
  const owner = await signInAs(desk, 'owner')

  const html = await (await owner.get('/organizer/mail?state=failed')).text()
  await owner.post('/organizer/mail', { act: 'send-again', message: link, event: nilId })

  expect(html).not.toContain('value="send-again"')
  expect(await stateOf(desk, link)).toMatchObject({ state: 'failed' })
})

test('a long outbox is read page by page, each mail once, the newest first', async () => {
  const desk = await openDesk()
  for (let number = 0; number < 130; number++) {
    desk.clock.advance({ minutes: 1 })
    await mail(desk, { to: `person-${number}@example.org`, state: number % 2 === 0 ? 'sent' : 'kept' })
  }
  const owner = await signInAs(desk, 'owner')
  const addresses = (html: string) => [...html.matchAll(/<bdi>(person-\d+)@/g)].map(([, name]) => name)

  const first = await (await owner.get('/organizer/mail')).text()
  const next = /href="([^"]*after=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await (await owner.get(next)).text()

  expect(addresses(first)).toHaveLength(100)
  expect([...addresses(first), ...addresses(second)]).toEqual(
    Array.from({ length: 130 }, (_, place) => `person-${129 - place}`),
  )
  expect(second).not.toContain('after=')
})

test.for(['editor', 'registrar', 'reader'] as const)(
  'a site’s %s sees no outbox, nor an event’s owner',
  async (role) => {
    const desk = await openDesk()
    const forum = await desk.openRegistration({ slug: 'forum' })
    const staff = await signInAs(desk, role)
    const owner = await signInAs(desk, 'owner', { event: forum.id })

    for (const one of [staff, owner]) {
      expect((await one.get('/organizer/mail')).status).toBe(403)
      expect((await one.post('/organizer/mail', { act: 'send-again' })).status).toBe(403)
      expect(await (await one.get('/organizer')).text()).not.toContain('/organizer/mail')
    }
  },
)

test('the desk tells who runs the site that mails failed, and nobody else', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  await mail(desk, { to: 'amina@example.org', state: 'failed', event: forum })
  const owner = await signInAs(desk, 'owner')
  const editor = await signInAs(desk, 'editor')

  expect(await (await owner.get('/organizer')).text()).toContain('/organizer/mail?state=failed')
  expect(await (await editor.get('/organizer')).text()).not.toContain('/organizer/mail?state=failed')
})

test.for(['state=archived', 'after=nonsense', 'state=sent&state=kept', `after=${'9'.repeat(40)}`])(
  '%s in the address is as if it were not there',
  async (query) => {
    const desk = await openDesk()
    await mail(desk, { to: 'amina@example.org', state: 'sent' })
    const owner = await signInAs(desk, 'owner')

    const answer = await owner.get(`/organizer/mail?${query}`)

    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('amina@example.org')
  },
)

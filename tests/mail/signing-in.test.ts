import { expect, test } from 'vitest'
import { runDueWork } from '../../src/due-work.ts'
import type { Transport } from '../../src/mail/transport.ts'
import { addOrganizer } from '../../src/organizers/add-organizer.ts'
import { askForLink } from '../../src/organizers/sign-in/ask-for-link.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { type Desk, openDesk } from '../support/desk.ts'

async function openOffice(): Promise<{ desk: Desk; letters: string[]; work: () => Promise<void> }> {
  const desk = await openDesk()
  const letters: string[] = []
  const transport: Transport = {
    send: async ({ text }) => {
      letters.push(text)
      return { outcome: 'sent' }
    },
    close: () => {},
  }
  const lane = createLane(desk.services)
  await addOrganizer(desk.services, { email: 'chen@example.org', role: 'owner', eventId: null, locale: 'zh' })
  await askForLink(desk.services, {
    folded: 'chen@example.org',
    browser: 'b',
    code: '123456',
    nextPath: '/organizer',
  })
  const work = () =>
    runDueWork(desk.services, { lane, transport }, new Date(desk.clock.machine().getTime() + 60_000))
  return { desk, letters, work }
}

test('a sign-in link goes out in the organizer’s language, and nothing of it stays', async () => {
  const { desk, letters, work } = await openOffice()

  await work()

  const [letter] = letters
  const message = await desk.services.db.selectFrom('messages').selectAll().executeTakeFirstOrThrow()
  const token = /http:\/\/symposia\.test\/organizer\/sign-in\/([A-Za-z0-9_-]{43})/.exec(letter ?? '')?.[1]
  expect(letter).toContain('此链接可登录一次，15 分钟内有效。')
  expect(token).toBeDefined()
  expect(message.state).toBe('sent')
  expect(JSON.stringify(message)).not.toContain(token)
})

test('a sign-in link that opens no more is not sent', async () => {
  const { desk, letters, work } = await openOffice()
  desk.clock.advance({ minutes: 16 })

  await work()

  expect(letters).toEqual([])
  expect(await desk.services.db.selectFrom('messages').select('state').execute()).toEqual([
    { state: 'dropped' },
  ])
})

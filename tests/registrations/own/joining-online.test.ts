import { expect, test } from 'vitest'
import { createLane } from '../../../src/registrations/lane/lane.ts'
import { openDesk } from '../../support/desk.ts'
import { workDone } from '../../support/mails.ts'

const joiningUrl = 'https://rooms.example/forum?pass=quiet'

async function openForum() {
  const desk = await openDesk()
  const event = await desk.openRegistration({ slug: 'forum', capacity: 1, line: true })
  await desk.services.db.updateTable('events').set({ joiningUrl, isOnline: true }).execute()
  return { desk, event, lane: createLane(desk.services) }
}

test('who has a place finds the link to join on their page and in their mail; who waits does not', async () => {
  const { desk, event, lane } = await openForum()

  const amina = (await event.register('Amina')).headers.get('location') ?? ''
  const bo = (await event.register('Bo')).headers.get('location') ?? ''

  const mails = await workDone(desk, lane)
  const textTo = (name: string) => mails.find(({ toEmail }) => toEmail.startsWith(name))?.bodyText
  expect(textTo('amina')).toContain(joiningUrl)
  expect(textTo('bo')).toMatch(/^(?!.*rooms\.example)/s)
  expect(await (await desk.get(amina)).text()).toContain(joiningUrl)
  expect(await (await desk.get(bo)).text()).not.toContain('rooms.example')
})

test('nothing public tells it', async () => {
  const { desk } = await openForum()

  const paths = [
    '/',
    '/events/forum',
    '/events/forum/register',
    '/calendar.ics',
    '/events/forum.ics',
    '/feed.xml',
  ]
  const pages = await Promise.all(paths.map(async (path) => (await desk.get(path)).text()))

  expect(pages.filter((page) => page.includes('rooms.example'))).toEqual([])
})

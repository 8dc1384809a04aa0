import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { registerThem } from '../../support/group-form.ts'
import { invite } from '../../support/invitations.ts'
import { askForPage } from '../../support/my.ts'

/** The words of a page, without its markup, in one line. */
async function wordsOf(answer: Response): Promise<string> {
  return (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('the page shows what waits for an answer, what is to come and what is over, in that order', async () => {
  const desk = await openDesk()
  const past = await desk.openRegistration({ title: 'The past one', startsOn: '2019-08-16' })
  const later = await desk.openRegistration({ title: 'The later one', startsOn: '2019-10-04' })
  const full = await desk.openRegistration({ title: 'The full one', capacity: 1 })
  for (const event of [past, later]) await event.register('Amina')
  const place = await full.register('Boris')
  await full.register('Amina')
  desk.clock.set('2019-08-20T10:00:00+08:00')
  await desk.post(`${place.headers.get('location')}/cancel`, {})

  const page = await desk.get(await askForPage(desk, 'amina@example.org'))

  const words = await wordsOf(page)
  expect(page.status).toBe(200)
  expect(words).toMatch(
    /Waiting for your answer.*Place offered.*The full one.*Answer by.*To come.*Confirmed.*The later one.*Past and ended.*Confirmed.*The past one/,
  )
})

test('whoever waits reads the place in line', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 0 })
  await event.register('Boris')
  await event.register('Amina')

  const page = await desk.get(await askForPage(desk, 'amina@example.org'))

  expect(await wordsOf(page)).toContain('You are number 2 in line')
})

test('each registration leads to its own page, and nobody else’s is shown', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  const other = (await event.register('Boris')).headers.get('location') ?? ''

  const html = await (await desk.get(await askForPage(desk, 'amina@example.org'))).text()

  expect(html).toContain(`href="${own}"`)
  expect(html).not.toContain(other)
  expect(html).not.toContain('Boris')
})

test('an invitation that can still be answered stands among what waits, until its day is over', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const meeting = await desk.openRegistration({ mode: 'invitation', title: 'The meeting' })
  await event.register('Amina')
  await invite(desk, meeting, { email: 'amina@example.org' })
  const path = await askForPage(desk, 'amina@example.org')

  const before = await (await desk.get(path)).text()
  desk.clock.set('2019-10-01T10:00:00+08:00')
  const after = await (await desk.get(path)).text()

  const [invitation = ''] = /\/invitations\/[\w-]+/.exec(before) ?? []
  expect((await desk.get(invitation)).status).toBe(200)
  expect(after).not.toContain('/invitations/')
})

test('whoever registered others finds their overview there, and none of their names', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ title: 'The forum' })
  const overview = await registerThem(desk, event, ['Amina', 'Boris'])

  const html = await (await desk.get(await askForPage(desk, 'grace@example.org'))).text()

  expect(html).toContain(`href="${overview}"`)
  expect(html).toContain('The forum')
  expect(html).not.toContain('Amina')
})

test('the page is private: no cache, no referrer, no search', async () => {
  const desk = await openDesk()
  await (await desk.openRegistration()).register('Amina')

  const page = await desk.get(await askForPage(desk, 'amina@example.org'))

  expect(Object.fromEntries(page.headers)).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })
  expect(await page.text()).toContain('<meta name="robots" content="noindex"')
})

test('the page speaks the language of the newest registration, unless it is asked in another', async () => {
  const desk = await openDesk()
  await (await desk.openRegistration()).register('Amina', undefined, { language: 'ar' })
  const path = await askForPage(desk, 'amina@example.org')

  expect(await (await desk.get(path)).text()).toContain('<html lang="ar" dir="rtl">')
  expect(await (await desk.get(`${path}?lang=fr`)).text()).toContain('<html lang="fr" dir="ltr">')
})

test('a mail that nobody gets leaves no trace of the address', async () => {
  const desk = await openDesk()

  await expect(askForPage(desk, 'nobody@example.org')).rejects.toThrow('No mail')

  expect(await desk.services.db.selectFrom('personalFeeds').selectAll().execute()).toEqual([])
})

test('looking at the page and the feed changes nothing', async () => {
  const desk = await openDesk()
  await (await desk.openRegistration()).register('Amina')
  const path = await askForPage(desk, 'amina@example.org')
  const kept = await desk.services.db.selectFrom('personalFeeds').selectAll().execute()

  await desk.get(`${path}?renewed=yes`)
  await desk.get(`${path}/renew`)

  expect(await desk.services.db.selectFrom('personalFeeds').selectAll().execute()).toEqual(kept)
})

import { expect, test } from 'vitest'
import { toBase64url } from '../../../src/http/signing/base64url.ts'
import { nilId } from '../../../src/ids.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { askForPage, feedOn, renew } from '../../support/my.ts'

async function openFeed() {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''
  const page = await askForPage(desk, 'amina@example.org')
  return { desk, own, page, feed: await feedOn(desk, page) }
}

/** All that an answer says, but its reference. */
async function saidBy(desk: Desk, path: string) {
  const answer = await desk.get(path)
  const { 'x-request-id': _, ...headers } = Object.fromEntries(answer.headers)
  return { status: answer.status, headers, body: await answer.text() }
}

test('the link of the feed opens nothing else, and no other link opens the feed', async () => {
  const { desk, own, page, feed } = await openFeed()
  const tokenOf = (path: string) => path.split('/')[2] ?? ''

  expect((await desk.get(feed)).status).toBe(200)
  expect((await desk.get(`/my/${tokenOf(feed)}`)).status).toBe(404)
  expect((await desk.post(`/my/${tokenOf(feed)}/renew`, { version: '1' })).status).toBe(404)
  expect((await desk.get(`/registrations/${tokenOf(feed)}`)).status).toBe(404)
  expect((await desk.get(`/my/${tokenOf(page)}/calendar.ics`)).status).toBe(404)
  expect((await desk.get(`/my/${tokenOf(own)}/calendar.ics`)).status).toBe(404)
  expect((await desk.get(`/my/${tokenOf(own)}`)).status).toBe(404)
})

test('a link that is wrong in whatever way gets the same answer', async () => {
  const { desk, feed } = await openFeed()
  const token = feed.split('/')[2] ?? ''
  const subject = await desk.services.links.read('feed', token)
  if (!subject) throw new Error('The link is not genuine')
  const sign = (changes: object) => desk.services.links.sign('feed', { ...subject, ...changes })
  const wrong = [
    token.slice(0, -1),
    token.toUpperCase(),
    'x'.repeat(70),
    toBase64url(new Uint8Array(52)),
    await sign({ version: 2 }),
    await sign({ version: 0 }).then((signed) => `${signed.slice(0, -2)}AA`),
    await sign({ subjectId: crypto.randomUUID() }),
    await desk.services.links.sign('my', subject),
    await desk.services.links.sign('registration', subject),
  ]

  const like = await saidBy(desk, `/my/${'A'.repeat(70)}/calendar.ics`)

  expect(like.status).toBe(404)
  for (const forged of wrong) expect(await saidBy(desk, `/my/${forged}/calendar.ics`)).toEqual(like)
  const likePage = await saidBy(desk, `/my/${'A'.repeat(70)}`)
  for (const forged of wrong.filter((each) => each !== wrong[7])) {
    const said = await saidBy(desk, `/my/${forged}`)
    expect(said.body.replaceAll(forged, 'TOKEN')).toBe(likePage.body.replaceAll('A'.repeat(70), 'TOKEN'))
  }
})

test('a new address of the feed ends the old one, and neither the page nor the ticket', async () => {
  const { desk, own, page, feed } = await openFeed()
  desk.clock.advance({ minutes: 5 })

  const renewed = await renew(desk, page)
  const newFeed = await feedOn(desk, page)

  expect(renewed.status).toBe(303)
  expect(await (await desk.get(renewed.headers.get('location') ?? '')).text()).toContain(
    'Your calendar has a new address.',
  )
  expect(newFeed).not.toBe(feed)
  const old = await desk.get(feed)
  expect([old.status, old.headers.get('content-type')]).toEqual([410, 'text/plain; charset=UTF-8'])
  expect((await desk.get(newFeed)).status).toBe(200)
  expect((await desk.get(own)).status).toBe(200)
})

test('a form sent twice, or from an older page, makes one new address', async () => {
  const { desk, page } = await openFeed()

  await desk.post(`${page}/renew`, { version: '1' })
  const once = await feedOn(desk, page)
  for (const version of ['1', '0', '', '99999999', '-1', 'x'])
    expect((await desk.post(`${page}/renew`, { version })).status).toBe(303)

  expect(await feedOn(desk, page)).toBe(once)
})

test('asking for the links again leaves the feed’s address as it is', async () => {
  const { desk, page, feed } = await openFeed()
  desk.clock.advance({ days: 1 })

  expect(await askForPage(desk, 'amina@example.org')).toBe(page)
  expect(await feedOn(desk, page)).toBe(feed)
})

test('the feed’s address is nowhere in the log', async () => {
  const { desk, page, feed } = await openFeed()

  await desk.get(feed)
  await renew(desk, page)
  await desk.get(feed)

  for (const path of [page, feed]) expect(desk.logged.join()).not.toContain(path.split('/')[2])
})

test('a link of an address that was forgotten finds nothing', async () => {
  const { desk, page, feed } = await openFeed()
  await desk.services.db.deleteFrom('personalFeeds').execute()

  expect((await desk.get(page)).status).toBe(404)
  expect((await desk.get(feed)).status).toBe(404)
  expect((await desk.services.links.read('feed', feed.split('/')[2] ?? ''))?.eventId).toBe(nilId)
})

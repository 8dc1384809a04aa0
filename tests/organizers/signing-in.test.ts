import { expect, test } from 'vitest'
import { addOrganizer } from '../../src/organizers/add-organizer.ts'
import { makeSignInLink } from '../../src/organizers/sign-in/make-sign-in-link.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { browser } from '../support/office.ts'

async function makeOwner(desk: Desk, email = 'amara@example.org') {
  const added = await addOrganizer(desk.services, { email, role: 'owner', eventId: null })
  if (added.outcome !== 'added') throw new Error('not added')
  return added.id
}

/** The path of the link in the newest mail. */
async function mailedLink(desk: Desk): Promise<string> {
  const message = await desk.services.db
    .selectFrom('messages')
    .select(['facts', 'kind'])
    .orderBy('messageId', 'desc')
    .executeTakeFirstOrThrow()
  expect(message.kind).toBe('sign-in')
  return `/organizer/sign-in/${message.facts.token}`
}

const countMessages = async (desk: Desk) =>
  (await desk.services.db.selectFrom('messages').select('messageId').execute()).length

test('a link signs in once, in the browser that asked, and leads back to the page first wanted', async () => {
  const desk = await openDesk()
  await makeOwner(desk)
  const amara = browser(desk)

  const led = await amara.get('/organizer/account')
  const page = await (await amara.get(led.headers.get('location') ?? '')).text()
  const asked = await amara.post('/organizer/sign-in', {
    email: 'Amara@Example.org',
    next: '/organizer/account',
  })
  const link = await mailedLink(desk)
  const shown = await amara.get(link)
  const entered = await amara.post(link, {})
  const account = await amara.get('/organizer/account')
  const again = await amara.post(link, {})

  expect(led.status).toBe(303)
  expect(led.headers.get('location')).toBe('/organizer/sign-in?next=%2Forganizer%2Faccount')
  expect(page).toContain('value="/organizer/account"')
  expect(asked.headers.get('location')).toBe('/organizer/sign-in?sent=yes')
  expect(shown.status).toBe(200)
  expect(await shown.text()).not.toContain('name="code"')
  expect(entered.status).toBe(303)
  expect(entered.headers.get('location')).toBe('/organizer/account')
  expect(account.status).toBe(200)
  expect(account.headers.get('cache-control')).toBe('private, no-store')
  expect(again.status).toBe(404)
})

test('looking at a link a hundred times uses nothing up', async () => {
  const desk = await openDesk()
  const link = new URL(await makeSignInLink(desk.services, await makeOwner(desk))).pathname
  const scanner = browser(desk)

  for (let time = 0; time < 3; time++) expect((await scanner.get(link)).status).toBe(200)
  const entered = await browser(desk).post(link, {})

  expect(entered.status).toBe(303)
})

test('another device needs the code that the asking page shows, and five wrong ones close the link', async () => {
  const desk = await openDesk()
  await makeOwner(desk)
  const laptop = browser(desk)
  const phone = browser(desk)
  await laptop.post('/organizer/sign-in', { email: 'amara@example.org', next: '' })
  const code = /<bdi dir="ltr" class="num">(\d{3} \d{3})</.exec(
    await (await laptop.get('/organizer/sign-in?sent=yes')).text(),
  )?.[1]
  const link = await mailedLink(desk)

  const asksForCode = await (await phone.get(link)).text()
  const withoutCode = await phone.post(link, {})
  const withCode = await phone.post(link, { code: code ?? '' })

  expect(asksForCode).toContain('name="code"')
  expect(withoutCode.status).toBe(422)
  expect(withCode.status).toBe(303)

  await laptop.post('/organizer/sign-in', { email: 'amara@example.org', next: '' })
  const second = await mailedLink(desk)
  for (let time = 0; time < 5; time++) await phone.post(second, { code: '000000' })
  expect((await laptop.post(second, {})).status).toBe(404)
})

test('a link opens for 15 minutes and no longer', async () => {
  const desk = await openDesk()
  const id = await makeOwner(desk)
  const early = new URL(await makeSignInLink(desk.services, id)).pathname
  const late = new URL(await makeSignInLink(desk.services, id)).pathname

  desk.clock.advance({ minutes: 14 })
  expect((await browser(desk).post(early, {})).status).toBe(303)
  desk.clock.advance({ minutes: 1 })
  expect((await browser(desk).post(late, {})).status).toBe(404)
})

test('an unknown address gets the same answer, and nothing is made or sent', async () => {
  const desk = await openDesk()
  await makeOwner(desk)
  const [known, unknown] = [browser(desk), browser(desk)]

  const answers = [
    await known.post('/organizer/sign-in', { email: 'amara@example.org', next: '' }),
    await unknown.post('/organizer/sign-in', { email: 'nobody@example.org', next: '' }),
  ]
  const pages = [
    await (await known.get('/organizer/sign-in?sent=yes')).text(),
    await (await unknown.get('/organizer/sign-in?sent=yes')).text(),
  ].map((page) => page.replaceAll(/\d{3} \d{3}|data-challenge="[^"]*"/g, ''))

  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(pages[0]).toBe(pages[1])
  expect(await countMessages(desk)).toBe(1)
})

test('three links go to an address in a quarter of an hour, the fourth silently does not', async () => {
  const desk = await openDesk()
  await makeOwner(desk)
  const amara = browser(desk)

  const statuses = []
  for (let time = 0; time < 5; time++)
    statuses.push((await amara.post('/organizer/sign-in', { email: 'amara@example.org', next: '' })).status)

  expect(new Set(statuses)).toEqual(new Set([303]))
  expect(await countMessages(desk)).toBe(3)
})

test('a session ends after 12 hours without a request, and after 7 days in any case', async () => {
  const desk = await openDesk()
  const id = await makeOwner(desk)
  const [idle, busy] = [browser(desk), browser(desk)]
  for (const one of [idle, busy])
    await one.post(new URL(await makeSignInLink(desk.services, id)).pathname, {})

  for (let hours = 0; hours < 12; hours += 6) {
    desk.clock.advance({ hours: 6 })
    await busy.get('/organizer/account')
  }
  expect((await idle.get('/organizer/account')).status).toBe(303)
  expect((await busy.get('/organizer/account')).status).toBe(200)

  for (let hours = 12; hours < 7 * 24; hours += 6) {
    desk.clock.advance({ hours: 6 })
    await busy.get('/organizer/account')
  }
  expect((await busy.get('/organizer/account')).status).toBe(303)
})

test('a cookie whose stamp was altered opens nothing', async () => {
  const desk = await openDesk()
  const amara = browser(desk)
  await amara.post(new URL(await makeSignInLink(desk.services, await makeOwner(desk))).pathname, {})
  const [name, token, stamp = '', seal] = amara.cookie().split(/[=.]/)

  const later = (Number.parseInt(stamp, 36) + 3600).toString(36)
  const forged = await desk.get('/organizer/account', { cookie: `${name}=${token}.${later}.${seal}` })

  expect(forged.status).toBe(303)
})

test('signing out and another role end the session on the server', async () => {
  const desk = await openDesk()
  const id = await makeOwner(desk)
  const amara = browser(desk)
  await amara.post(new URL(await makeSignInLink(desk.services, id)).pathname, {})
  const copied = amara.cookie()
  await amara.post('/organizer/sign-out', {})
  expect((await desk.get('/organizer/account', { cookie: copied })).status).toBe(303)

  await amara.post(new URL(await makeSignInLink(desk.services, id)).pathname, {})
  await addOrganizer(desk.services, { email: 'amara@example.org', role: 'reader', eventId: null })
  expect((await amara.get('/organizer/account')).status).toBe(303)
})

test.for([
  'https://evil.example',
  '//evil.example',
  '/organizer/../x',
  '/organizer/events/a/b/c',
  '/events/x',
])('signing in leads to the desk where the address asks for %s', async (next) => {
  const desk = await openDesk()
  await makeOwner(desk)
  const amara = browser(desk)

  await amara.post('/organizer/sign-in', { email: 'amara@example.org', next })
  const entered = await amara.post(await mailedLink(desk), {})

  expect(entered.headers.get('location')).toBe('/organizer')
})

test('a form sent without a session is kept in a page of 401', async () => {
  const desk = await openDesk()

  const answer = await browser(desk).post('/organizer/events/new', { title: 'Drylands & <wetlands>' })

  expect(answer.status).toBe(401)
  expect(await answer.text()).toContain('value="Drylands &amp; &lt;wetlands&gt;"')
})

test('the session cookie is bound to the host, or plain on http at this machine', async () => {
  const [desk, local] = [
    await openDesk(),
    await openDesk({ settings: { PUBLIC_URL: 'http://localhost:3000' } }),
  ]
  const enter = async (at: Desk) => {
    const link = new URL(await makeSignInLink(at.services, await makeOwner(at))).pathname
    const answer = await browser(at).post(link, {})
    return answer.headers.getSetCookie().find((line) => /symposia=/.test(line)) ?? ''
  }

  expect(await enter(desk)).toMatch(/^__Host-symposia=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(await enter(local)).toMatch(/^symposia=.*Path=\/; HttpOnly; SameSite=Lax$/)
})

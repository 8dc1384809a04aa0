import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { desk, follow, openBrowser, phone, plainPhone } from '../support/browser.ts'
import { calendarProblems } from '../support/calendar/calendar-checker.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import { openDemo } from '../support/demo.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const seats = [phone, desk, plainPhone]

test.for(seats)('$seat the address of all events is found, copied and polled', async (seat) => {
  const permissions = seat.scripts ? ['clipboard-read', 'clipboard-write'] : []
  const { page, said } = await sit(seat, { permissions })

  await page.goto('/')
  await follow(page, 'Subscribe')
  const address = await page.getByLabel('All events').inputValue()
  const copy = page.locator('.copy', { has: page.getByLabel('All events') }).locator('button')
  if (seat.scripts) await copy.click()
  const copied = seat.scripts && (await page.evaluate<string>('navigator.clipboard.readText()'))
  const feed = await fetch(address)
  const again = await fetch(address, { headers: { 'if-none-match': feed.headers.get('etag') ?? '' } })

  expect(copied).toBe(seat.scripts && address)
  expect(await copy.isVisible()).toBe(seat.scripts)
  expect(await copy.textContent()).toBe(seat.scripts ? 'Copied' : 'Copy')
  expect([feed.status, again.status]).toEqual([200, 304])
  expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(calendarProblems(new Uint8Array(await feed.arrayBuffer()))).toEqual([])
  expect(said).toEqual([])
})

test.for(seats)('$seat a feed is made for one theme and one country', async (seat) => {
  const { page, said } = await sit(seat)

  await page.goto('/subscribe')
  await page.getByLabel('Theme').selectOption('Governance')
  await page.getByLabel('Country').selectOption('China')
  await page.getByRole('button', { name: 'Show the address' }).click()
  const address = await page.getByLabel('Your address').inputValue()
  const events = readCalendar(await (await fetch(address)).text())

  expect(events.map(({ summary }) => summary)).toEqual([
    'The 1st ANSO Governing Board Meeting',
    'The 2nd ANSO Governing Board Meeting',
  ])
  expect(said).toEqual([])
})

test.for(seats)(
  '$seat every way leads to the feed that was chosen: a theme with its sessions',
  async (seat) => {
    const { page, said } = await sit(seat)

    await page.goto('/subscribe')
    await page.getByLabel('Theme').selectOption('Biodiversity')
    await page.getByLabel('Each session as its own entry').check()
    await page.getByRole('button', { name: 'Show the address' }).click()
    const address = await page.getByLabel('Your address').inputValue()
    const google = await page.getByRole('link', { name: 'Open Google Calendar' }).getAttribute('href')
    const apple = await page.getByRole('link', { name: 'Subscribe', exact: true }).last().getAttribute('href')
    const events = readCalendar(await (await fetch(address)).text())

    expect(await page.getByRole('heading', { name: 'Biodiversity, with sessions' }).isVisible()).toBe(true)
    expect(new URL(google ?? '').searchParams.get('cid')).toBe(apple)
    expect(apple).toBe(address.replace('http:', 'webcal:'))
    expect(events.map(({ summary }) => summary).join()).toContain('Grazing and recovery')
    expect(said).toEqual([])
  },
)

test.for(seats)('$seat an event leads to its own feed, and a session to its file', async (seat) => {
  const { page, said } = await sit(seat)

  await page.goto('/events/narok-2019')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Calendar file: Opening' }).click(),
  ])
  const session = readCalendar((await readFile(await download.path())).toString())
  await follow(page, 'Subscribe to this event')
  const address = await page.getByLabel('Your address').inputValue()

  expect(session.map(({ start }) => start)).toEqual([new Date('2019-09-04T06:00:00Z')])
  expect(new URL(address).pathname).toBe('/events/narok-2019.ics')
  expect((await fetch(address)).status).toBe(200)
  expect(said).toEqual([])
})

test.for(seats)('$seat one event is added to a calendar by its file', async (seat) => {
  const { page, said } = await sit(seat)

  await page.goto('/events/frontier-sciences-2019')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Add to calendar', exact: true }).click(),
  ])
  const bytes = await readFile(await download.path())

  expect(download.suggestedFilename()).toMatch(/\.ics$/)
  expect(calendarProblems(bytes)).toEqual([])
  expect(readCalendar(bytes.toString())).toMatchObject([
    { summary: 'International Conference on Frontier Sciences', start: new Date('2019-11-07T01:00:00Z') },
  ])
  expect(said).toEqual([])
})

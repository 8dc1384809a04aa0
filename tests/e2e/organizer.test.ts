import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, follow, openBrowser, phone, plainPhone, send } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { exportView, shownNames, signInOnce } from '../support/organizer.ts'
import { readCsv, readXlsx } from '../support/spreadsheets.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const seats = [phone, desk, plainPhone]
const list = '/organizer/events/narok-2019/attendees'

test('the link that the start printed opens the desk once', async () => {
  const signedIn = await sit(desk, session)
  const stranger = await sit(desk)

  await signedIn.page.goto('/organizer')
  await stranger.page.goto(demo.signInLink)

  expect(await signedIn.page.locator('h1').innerText()).toBe('Good morning, Amara Odhiambo')
  expect(await stranger.page.getByRole('main').innerText()).toContain('This link no longer opens')
  expect([...signedIn.said, ...stranger.said]).toEqual([])
})

test.for(seats)('$seat an organizer asks for a link and is led to what was asked for first', async (seat) => {
  const { page, said } = await sit(seat)

  await page.goto(list)
  await page.getByLabel('Your e-mail address').fill('narok@symposia.example')
  await send(page, 'Send me a link')
  const { text } = await demo.mailTo('narok@symposia.example', 'sign in')
  await page.goto(/http:\S+\/organizer\/sign-in\/\S+/.exec(text)?.[0] ?? '')
  await send(page, 'Sign in')

  expect(new URL(page.url()).pathname).toBe(list)
  expect(said).toEqual([])
})

test.for(seats)('$seat the list is narrowed by state, country and words, and widened again', async (seat) => {
  const { page, said } = await sit(seat, session)

  await page.goto('/organizer')
  await follow(page, 'Biodiversity in Drylands and Wetlands')
  await follow(page, 'Attendees')
  await page.locator('.views').getByRole('link', { name: 'Waiting list' }).click()
  await page.waitForURL(/state=waitlisted/)
  const inLine = await shownNames(page)
  await page.locator('.toolbar summary').filter({ hasText: 'Country' }).click()
  await follow(page, 'Mexico')
  const fromMexico = await shownNames(page)
  await follow(page, 'Remove filter: Mexico')
  await page.getByRole('searchbox').fill('wulan')
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(/q=wulan/)
  const found = await shownNames(page)

  expect(inLine).toHaveLength(5)
  expect([fromMexico, found]).toEqual([['Héctor Cárdenas'], ['Wulandari']])
  expect(said).toEqual([])
})

test.for(seats)('$seat the files hold the rows of the view in its order, and no other', async (seat) => {
  const { page, said } = await sit(seat, session)

  await page.goto(`${list}?state=confirmed&country=KE&sort=-family_name`)
  const names = await shownNames(page)
  const csv = await exportView(page, 'csv')
  await page.goBack()
  const xlsx = await exportView(page, 'xlsx')

  const [headers = [], ...rows] = readCsv(csv.bytes.toString().slice(1))
  const inCsv = rows.map((row) => row[headers.indexOf('Family name')] ?? '')
  const { cells } = readXlsx(xlsx.bytes)
  const letter = String.fromCharCode(65 + headers.indexOf('Family name'))
  const inXlsx = rows.map((_, row) => cells.get(`${letter}${row + 2}`)?.text)
  expect(names.length).toBeGreaterThan(5)
  expect(rows).toHaveLength(names.length)
  for (const [place, name] of names.entries()) expect(name).toContain(inCsv[place])
  expect(inXlsx).toEqual(inCsv)
  expect(cells.has(`A${rows.length + 2}`)).toBe(false)
  expect([csv.name, xlsx.name]).toEqual([expect.stringMatching(/\.csv$/), expect.stringMatching(/\.xlsx$/)])
  expect(said).toEqual([])
})

test.for(seats)('$seat somebody is added by hand, told by mail, and stands on the list', async (seat) => {
  const { page, said } = await sit(seat, session)
  const email = `kipchoge.${seat.seat.replaceAll(' ', '-')}@example.org`

  await page.goto(list)
  await follow(page, 'Add')
  const refused = await send(page, 'Add')
  await page.getByLabel('Given name').fill('Kipchoge')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Institution').fill('Moi University')
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Kenya')
  await page.getByRole('radio', { name: 'Speaker' }).check()
  await page.getByRole('checkbox', { name: 'They agreed' }).check()
  const added = await send(page, 'Add')
  const told = await page.getByRole('status').innerText()
  await page.goto(`${list}?q=${email}`)

  expect([refused, added]).toEqual([422, 303])
  expect(told).toContain('Kipchoge')
  expect(await shownNames(page)).toEqual(['Kipchoge'])
  expect((await demo.mailTo(email, '')).text).toContain('Kipchoge')
  expect(said).toEqual([])
})

test.for(seats)(
  '$seat an event is made, stays a draft until it is published, and is listed then',
  async (seat) => {
    const { page, said } = await sit(seat, session)
    const title = `Workshop on peatlands ${seat.seat}`

    await page.goto('/organizer')
    await follow(page, 'New event')
    await page.getByLabel('Title').first().fill(title)
    const refused = await send(page, 'Save')
    const kept = await page.getByLabel('Title').first().inputValue()
    await describeWorkshop(page)
    const made = await send(page, 'Save')
    const overview = page.url()
    await page.goto('/')
    const whileDraft = await page.getByRole('link', { name: title }).count()
    await page.goto(overview)
    await follow(page, 'Details')
    await page.getByRole('radio', { name: 'Published' }).check()
    const published = await send(page, 'Save')
    await page.goto('/')
    await follow(page, title)

    expect([refused, kept, made, published]).toEqual([422, title, 303, 303])
    expect(whileDraft).toBe(0)
    expect(await page.locator('h1').innerText()).toBe(title)
    const facts = await page.getByRole('complementary', { name: 'Facts and registration' }).innerText()
    expect(facts).toMatch(/8 October 2019\s+09:30 – 16:00\s*East Africa Time/)
    expect(said).toEqual([])
  },
)

async function describeWorkshop(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Days and hours' }).check()
  await page.getByLabel('First day').fill('2019-10-08')
  await page.getByLabel('Starts').fill('09:30')
  await page.getByLabel('Ends').fill('16:00')
  await page.getByLabel('Time zone of the venue').selectOption('Africa/Kampala')
  await page.getByLabel('City').fill('Kampala')
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Uganda')
  await page.getByRole('radio', { name: 'Anyone' }).check()
}

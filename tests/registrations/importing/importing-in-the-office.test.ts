import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../../support/desk.ts'
import { calendarOf, siteVersion } from '../../support/import-desk.ts'
import { type Staff, signInAs } from '../../support/office.ts'

const path = '/organizer/import'
const all = { zone: 'Europe/Vienna', state: 'draft' }
const talk = [
  'UID:talk-1@elsewhere.example',
  'SUMMARY:A talk <b>&',
  'DTSTART:20191001T180000',
  'DTEND:20191001T193000',
]
const file = calendarOf(talk)

/** What the plan's page offers to tick. */
function ticksIn(html: string): readonly string[] {
  return [...html.matchAll(/name="take" value="([^"]+)"/g)].map(([, name = '']) => name)
}

async function upload(
  desk: Desk,
  staff: Staff,
  bytes: Uint8Array<ArrayBuffer>,
  fields: Record<string, string>,
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new File([bytes], 'events.ics', { type: 'text/calendar' }))
  return await desk.app.request(`http://symposia.test${path}`, {
    method: 'POST',
    body: form,
    headers: { cookie: staff.cookie(), 'sec-fetch-site': 'same-origin' },
  })
}

test('a file is shown first, nothing is written, and what is ticked is made in the chosen state and zone', async () => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'editor')
  const before = await siteVersion(desk)

  const shown = await upload(desk, staff, new TextEncoder().encode(file), { ...all, act: 'check', text: '' })
  const html = await shown.text()
  const unchanged = await siteVersion(desk)
  const done = await staff.post(path, { ...all, act: 'import', text: file, take: ticksIn(html) })
  const page = await (await staff.get(done.headers.get('location') ?? '')).text()

  expect(shown.status).toBe(200)
  expect(html).toContain('A talk &lt;b&gt;&amp;')
  expect(unchanged).toBe(before)
  expect([done.status, done.headers.get('location')]).toEqual([303, `${path}?imported=1`])
  expect(page).toContain('href="/organizer/events/a-talk-b-2019"')
  const event = await desk.services.db
    .selectFrom('events')
    .select(['state', 'startsAt', 'uid'])
    .executeTakeFirstOrThrow()
  expect(event).toEqual({
    state: 'draft',
    startsAt: new Date('2019-10-01T16:00:00Z'),
    uid: 'talk-1@elsewhere.example',
  })
  const acts = await desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'organizerId'])
    .where('act', '=', 'import-event')
    .execute()
  expect(acts).toMatchObject([{ organizerId: expect.any(String) }])
})

test('only what is ticked is done; nothing ticked is asked about', async () => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')
  const two = calendarOf(
    talk,
    talk.map((line) => line.replace('talk-1', 'talk-2')),
  )
  const html = await (await staff.post(path, { ...all, text: two })).text()

  const none = await staff.post(path, { ...all, act: 'import', text: two })
  await staff.post(path, { ...all, act: 'import', text: two, take: ticksIn(html).slice(1) })

  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Please tick what is to be imported')
  const events = await desk.services.db.selectFrom('events').select('uid').execute()
  expect(events).toEqual([{ uid: 'talk-2@elsewhere.example' }])
})

test('who ticked what somebody has changed meanwhile is told, and sees how it stands now', async () => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')
  await staff.post(path, { ...all, act: 'import', text: file, take: ['4 new'] })
  const other = file.replace('A talk <b>&', 'Another title')
  const ticks = ticksIn(await (await staff.post(path, { ...all, text: other })).text())
  await desk.services.db.updateTable('events').set({ version: 9 }).execute()

  const answer = await staff.post(path, { ...all, act: 'import', text: other, take: ticks })

  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('somebody has changed it meanwhile')
  expect(ticksIn(html)).toEqual(['4 9'])
})

test.for([
  [{ text: '' }, 'Please choose a file or paste a text'],
  [{ text: 'Dear all' }, 'This is neither a calendar file nor JSON'],
  [{ text: '{' }, 'This is not JSON'],
  [{ text: file, zone: 'Mars/Olympus' }, 'Please choose a time zone from the list'],
  [{ text: file, state: 'cancelled' }, 'Please choose'],
] as const)('%j is shown again with what was typed', async ([fields, words]) => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')

  const answer = await staff.post(path, { ...all, ...fields })

  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain(words)
  expect(html).toContain(fields.text.slice(0, 15))
})

test('a file that is too large or no UTF-8 is refused before it is read', async () => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')

  const large = await upload(desk, staff, new Uint8Array(11.5 * 1_048_576), all)
  const latin = await upload(desk, staff, new Uint8Array([0x42, 0xe9, 0xff]), { ...all, text: '' })

  expect([large.status, latin.status]).toEqual([413, 422])
  expect(await large.text()).toContain('This is larger than 10 MB')
  expect(await latin.text()).toContain('This is no text in UTF-8')
})

test('JSON’s problems are shown by their places, and nothing can be ticked', async () => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')
  const json = JSON.stringify({ events: [{ title: 'A', startDate: 'soon', timeZone: 'UTC' }] })

  const html = await (await staff.post(path, { ...all, text: json })).text()

  expect(html).toContain('events.0.startDate')
  expect(html).toContain('must be a date such as 2019-09-04')
  expect(ticksIn(html)).toEqual([])
})

test('it takes a role that makes events of the whole site, also at the moment of the deed', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ slug: 'forum' })

  for (const role of ['registrar', 'reader', 'checker'] as const) {
    const staff = await signInAs(desk, role)
    expect((await staff.get(path)).status).toBe(403)
    expect((await staff.post(path, { ...all, text: file, act: 'import', take: ['4 new'] })).status).toBe(403)
  }
  const ofOne = await signInAs(desk, 'owner', { event: id })
  expect((await ofOne.get(path)).status).toBe(403)
  expect((await desk.get(path)).status).toBe(303)
})

test.for(['zh', 'fr', 'es', 'ru', 'ar'])('the pages speak %s', async (lang) => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')
  const english = await (await staff.get(path)).text()

  const form = await (await staff.get(`${path}?lang=${lang}`)).text()
  const plan = await (await staff.post(`${path}?lang=${lang}`, { ...all, text: file })).text()

  expect(form).toContain(`<html lang="${lang}`)
  expect(form).not.toContain(/<h1>[^<]*<\/h1>/.exec(english)?.[0])
  expect(ticksIn(plan)).toEqual(['4 new'])
})

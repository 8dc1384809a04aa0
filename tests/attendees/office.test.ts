import { expect, test } from 'vitest'
import { type NewAttendee, putAttendees } from '../support/attendees.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import type { NewTestEvent } from '../support/desk-events.ts'
import { signInAs } from '../support/office.ts'
import { readCsv } from '../support/spreadsheets.ts'

const people: readonly NewAttendee[] = [
  { given: 'Wanjiru', family: 'Kamau', at: '2019-07-02T06:12:00Z', type: 'speaker' },
  { given: 'Xiaolin', family: 'Wang', native: '王晓琳', country: 'CN', at: '2019-07-02T07:40:00Z' },
  { given: 'Léa', family: 'Fontaine', country: 'FR', state: 'waitlisted', at: '2019-08-15T07:02:00Z' },
]

test('the list shows who is there, counts each state, and says the times’ zone', async () => {
  const { desk, event } = await openList()
  const staff = await signInAs(desk, 'reader', { event: event.id })

  const answer = await staff.get(`/organizer/events/${event.slug}/attendees`)
  const html = await answer.text()

  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(names(html)).toEqual(['Wanjiru Kamau', 'Xiaolin Wang', 'Léa Fontaine'])
  expect(html).toContain('王晓琳')
  expect(html).toMatch(/Confirmed <span>2<\/span>/)
  expect(html).toMatch(/Waiting list <span>1<\/span>/)
  expect(html).toContain('1–3 of 3 · times in Africa/Nairobi')
  expect(html).toContain('2 Jul, 09:12')
  expect(html).toContain('Waiting, no. 1')
  expect(html).not.toContain('/attendees/new')
})

test('a filter, a search and an order are addresses; what is sorted says so', async () => {
  const { desk, event } = await openList()
  const staff = await signInAs(desk, 'owner')

  const html = await (
    await staff.get(`/organizer/events/${event.slug}/attendees?state=confirmed&sort=-family_name&q=wa`)
  ).text()

  expect(names(html)).toEqual(['Xiaolin Wang', 'Wanjiru Kamau'])
  expect(html).toContain('aria-sort="descending"')
  expect(html).toContain('Remove filter: Search: \u2068wa\u2069')
  expect(html).toContain(
    `/organizer/events/${event.slug}/attendees/export?state=confirmed&amp;q=wa&amp;sort=-family_name`,
  )
})

test('a list that holds nobody says so, whether it is empty or filtered', async () => {
  const { desk, event } = await openList([])
  const staff = await signInAs(desk, 'owner')

  const empty = await (await staff.get(`/organizer/events/${event.slug}/attendees`)).text()
  const filtered = await (await staff.get(`/organizer/events/${event.slug}/attendees?q=nobody`)).text()

  expect(empty).toContain('Nobody has registered yet')
  expect(filtered).toContain('Nobody matches')
})

test('names that are markup stay text', async () => {
  const { desk, event } = await openList([
    { given: '<b>"x"', family: "O'Neill & Co", native: '</table><script>', affiliation: '<i>' },
  ])
  const staff = await signInAs(desk, 'owner')

  const html = await (await staff.get(`/organizer/events/${event.slug}/attendees`)).text()

  expect(html).toContain('&lt;b&gt;&quot;x&quot; O&#39;Neill &amp; Co')
  expect(html).not.toMatch(/<script>|<b>"x"|<i>/)
})

test.for([
  ['owner', 200, 200, 200],
  ['editor', 200, 200, 200],
  ['registrar', 200, 200, 200],
  ['reader', 200, 403, 403],
  ['checker', 403, 403, 403],
] as const)('as %s the list answers %i, the export %i, adding %i', async ([role, list, file, adding]) => {
  const { desk, event, ids } = await openList()
  const staff = await signInAs(desk, role, { event: event.id })
  const base = `/organizer/events/${event.slug}/attendees`
  const status = async (path: string) => (await staff.get(path)).status

  expect(await status(base)).toBe(list)
  expect(await status(`${base}/${ids[0]}`)).toBe(list)
  for (const path of ['.csv', '.xlsx', '.json', '/export']) expect(await status(base + path)).toBe(file)
  expect(await status(`${base}/new`)).toBe(adding)
  expect(await status(`${base}/${ids[0]}/cancel`)).toBe(adding)
})

test('for an organizer of another event nothing is there, and strangers are asked to sign in', async () => {
  const { desk, event, ids } = await openList()
  const other = await desk.openRegistration()
  const staff = await signInAs(desk, 'owner', { event: other.id })
  const base = `/organizer/events/${event.slug}/attendees`

  for (const path of ['', `/${ids[0]}`, '.csv', '.xlsx', '.json', '/export', '/new', `/${ids[0]}/cancel`]) {
    expect((await staff.get(base + path)).status).toBe(404)
    expect((await desk.get(base + path)).status).toBe(303)
  }
  expect((await staff.get(`/organizer/events/${other.slug}/attendees/${ids[0]}`)).status).toBe(404)
})

test('the export is a download of the view, kept by no cache, and stands in the log', async () => {
  const { desk, event } = await openList()
  const staff = await signInAs(desk, 'registrar', { event: event.id })

  const answer = await staff.get(
    `/organizer/events/${event.slug}/attendees.csv?header=keys&country=CN&columns=email,native_name`,
  )
  const lines = readCsv((await answer.text()).replace(/^\ufeff/, ''))
  const acts = await desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'facts'])
    .where('act', '=', 'export')
    .execute()

  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="${event.slug}-attendees-2019-08-15.csv"`,
  )
  expect(answer.headers.get('cache-control')).toContain('no-store')
  expect(lines.map(([native]) => native)).toEqual(['native_name', '王晓琳'])
  expect(acts).toEqual([
    { act: 'export', facts: { format: 'csv', filters: ['country'], columns: ['native_name', 'email'] } },
  ])
})

test('the export’s page leads to the file that was asked for', async () => {
  const { desk, event } = await openList()
  const staff = await signInAs(desk, 'owner')
  const base = `/organizer/events/${event.slug}/attendees`

  const page = await (await staff.get(`${base}/export?state=confirmed`)).text()
  const answer = await staff.get(`${base}/export?state=confirmed&format=json&seen=yes&keys=yes`)

  expect(page).toContain('Export 2 rows')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(
    `${base}.json?state=confirmed&columns=state%2Ctype%2Cgiven_name%2Cfamily_name%2Cnative_name%2Caffiliation%2Ccountry%2Cregistered_at&header=keys`,
  )
})

test('a selection is exported alone', async () => {
  const { desk, event, ids } = await openList()
  const staff = await signInAs(desk, 'owner')
  const base = `/organizer/events/${event.slug}/attendees`

  const answer = await staff.post(`${base}?columns=given_name`, {
    act: 'csv',
    id: [ids[0] ?? '', ids[2] ?? '', 'nonsense'],
  })
  const lines = readCsv((await answer.text()).replace(/^\ufeff/, ''))

  expect(lines.flat()).toEqual(['Given name', 'Wanjiru', 'Léa'])
  expect((await staff.post(base, { act: 'csv' })).status).toBe(303)
})

test.for([
  'sort=%27%3B%20drop',
  'state=%00',
  'after=nonsense&before=nonsense&from=-1',
  'from=9e99&after=00000000-0000-7000-8000-000000000000',
  'columns=answer.__proto__,constructor&answer.__proto__=x',
  'q=%25%5F%5C&q=two',
  'state=a&state=a&tag=%F0%9F%98%80',
])('the query %s never breaks the list', async (query) => {
  const { desk, event } = await openList()
  const staff = await signInAs(desk, 'owner')

  const { status } = await staff.get(`/organizer/events/${event.slug}/attendees?${query}`)

  expect([200, 400]).toContain(status)
})

test('one attendee is shown with history, neighbours in the view, and restricted answers only for named roles', async () => {
  const { desk, event, ids } = await openList()
  await desk.services.db
    .insertInto('questions')
    .values({
      eventId: event.id,
      questionId: crypto.randomUUID() as never,
      key: 'diet',
      kind: 'text',
      position: 1,
      isRestricted: true,
      restrictedTo: ['registrar'],
    })
    .execute()
  await desk.services.db
    .updateTable('registrations')
    .set({ restrictedAnswers: JSON.stringify({ diet: 'No nuts' }) })
    .where('registrationId', '=', ids[1] as never)
    .execute()
  const path = `/organizer/events/${event.slug}/attendees/${ids[1]}`
  const registrar = await signInAs(desk, 'registrar', { event: event.id })
  const editor = await signInAs(desk, 'editor', { event: event.id })

  const plain = await (await registrar.get(`${path}?sort=family_name`)).text()
  const shown = await (await registrar.post(path, { act: 'show-sensitive' })).text()
  const refused = await editor.post(path, { act: 'show-sensitive' })

  expect(plain).toContain('王晓琳')
  expect(plain).toContain('rel="prev"><svg')
  expect(plain).not.toContain('No nuts')
  expect(shown).toContain('No nuts')
  expect(refused.status).toBe(403)
  expect(await (await editor.get(path)).text()).not.toContain('Sensitive answers')
  const acts = await desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'subjectId'])
    .where('act', '=', 'see-restricted')
    .execute()
  expect(acts).toEqual([{ act: 'see-restricted', subjectId: ids[1] }])
  const list = await (
    await registrar.get(`/organizer/events/${event.slug}/attendees?answer.diet=nothing`)
  ).text()
  const file = `/organizer/events/${event.slug}/attendees.csv?columns=answer.diet&answer.diet=nuts`
  expect(names(list)).toHaveLength(3)
  expect(await (await registrar.get(file)).text()).toContain('No nuts')
  expect(await (await editor.get(file)).text()).not.toContain('No nuts')
})

async function openList(attendees = people, event: NewTestEvent = {}) {
  const desk: Desk = await openDesk()
  const opened = await desk.openRegistration({
    types: [{ key: 'participant' }, { key: 'speaker', public: false }],
    ...event,
  })
  return { desk, event: opened, ids: await putAttendees(desk.services.db, opened, attendees) }
}

function names(html: string): readonly string[] {
  return [...html.matchAll(/<a class="name"[^>]*><bdi>(.*?)<\/bdi>/g)].map(([, name]) => name ?? '')
}

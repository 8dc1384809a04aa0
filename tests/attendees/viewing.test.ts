import { expect, test } from 'vitest'
import {
  countAttendees,
  countByState,
  listAttendeeCountries,
  listAttendees,
} from '../../src/attendees/attendee-store.ts'
import { isFiltered, readView, viewQuery } from '../../src/attendees/attendee-view.ts'
import { type NewAttendee, putAttendees } from '../support/attendees.ts'
import { openDesk } from '../support/desk.ts'
import { question } from '../support/questions.ts'

const diet = question('several', { key: 'diet' })
const stage = question('one', { key: 'stage' })
const guests = question('number', { key: 'guests' })
const visa = question('yes-no', { key: 'visa' })
const remarks = question('long-text', { key: 'remarks' })
const questions = [diet, stage, guests, visa, remarks]

const people: readonly NewAttendee[] = [
  {
    given: 'Wanjiru',
    family: 'Kamau',
    affiliation: 'Maasai Mara University',
    type: 'speaker',
    at: '2019-07-02T06:12:00Z',
  },
  {
    given: 'Xiaolin',
    family: 'Wang',
    native: '王晓琳',
    country: 'CN',
    affiliation: 'CAS',
    at: '2019-07-02T07:40:00Z',
  },
  {
    given: 'Anna',
    family: 'Petrova',
    native: 'Анна Петрова',
    country: 'RU',
    type: 'speaker',
    at: '2019-07-03T11:05:00Z',
  },
  {
    given: 'Mohammed',
    family: 'Al-Omari',
    native: 'محمد العمري',
    country: 'JO',
    state: 'offered',
    at: '2019-08-09T07:58:00Z',
  },
  {
    given: 'Zoltán',
    family: 'Kőszegi',
    country: 'HU',
    state: 'waitlisted',
    at: '2019-08-09T08:26:00Z',
    lineNumber: 5,
  },
  {
    given: 'Léa',
    family: 'Fontaine',
    country: 'FR',
    state: 'waitlisted',
    at: '2019-08-15T07:02:00Z',
    lineNumber: 9,
  },
  {
    given: 'Suharto',
    family: '',
    country: null,
    state: 'cancelled',
    at: '2019-08-15T08:00:00Z',
    code: '7F4KQM2D',
  },
]

test.for([
  ['', 'Wanjiru Xiaolin Anna Mohammed Zoltán Léa Suharto'],
  ['state=waitlisted', 'Zoltán Léa'],
  ['state=waitlisted&state=offered', 'Mohammed Zoltán Léa'],
  ['type=speaker', 'Wanjiru Anna'],
  ['country=CN&country=RU&country=ZZ', 'Xiaolin Anna'],
  ['q=kamau', 'Wanjiru'],
  ['q=%E7%8E%8B', 'Xiaolin'],
  ['q=%D0%9F%D0%95%D0%A2%D0%A0%D0%9E%D0%92%D0%90', 'Anna'],
  ['q=mara+wanjiru', 'Wanjiru'],
  ['q=7f4k-qm2d', 'Suharto'],
  ['q=%25', ''],
  ['q=_', ''],
  ['q=person', 'Wanjiru Xiaolin Anna Mohammed Zoltán Léa Suharto'],
  ['sort=-registered_at', 'Suharto Léa Zoltán Mohammed Anna Xiaolin Wanjiru'],
  ['sort=family_name', 'Mohammed Léa Wanjiru Zoltán Anna Suharto Xiaolin'],
  ['sort=-family_name', 'Xiaolin Suharto Anna Zoltán Wanjiru Léa Mohammed'],
  ['sort=position&state=waitlisted', 'Zoltán Léa'],
  ['sort=nonsense&state=nothing&type=none&month=2019-13', 'Wanjiru Xiaolin Anna Mohammed Zoltán Léa Suharto'],
  ['sort=-position&sort=number', 'Wanjiru Xiaolin Anna Mohammed Zoltán Léa Suharto'],
])('the view %s holds %s', async ([query, names]) => {
  const { db, scope, terms } = await openList(people)

  const view = readView(new URLSearchParams(query), terms)
  const page = await listAttendees(db, scope, view, {})

  expect(page.attendees.map(({ givenName }) => givenName).join(' ')).toBe(names)
  expect(await countAttendees(db, scope, view)).toBe(page.attendees.length)
})

test.for([
  ['answer.diet=halal', 'A C'],
  ['answer.stage=early', 'A B'],
  ['answer.guests=2', 'B'],
  ['answer.guests=many', ''],
  ['answer.visa=yes', 'A'],
  ['answer.visa=no', 'B C'],
  ['answer.remarks=WINDOW', 'C'],
  ['answer.diet=halal&answer.stage=early', 'A'],
  ['answer.__proto__=x&answer.constructor=y', 'A B C'],
  ['sort=answer.guests', 'A B C'],
  ['sort=-answer.guests', 'C B A'],
])('answers choose: %s holds %s', async ([query, names]) => {
  const { db, scope, terms } = await openList([
    {
      given: 'A',
      at: '2019-07-01T00:00:00Z',
      answers: { diet: ['halal', 'no-nuts'], stage: 'early', guests: 0, visa: true },
    },
    { given: 'B', at: '2019-07-02T00:00:00Z', answers: { stage: 'early', guests: 2 } },
    {
      given: 'C',
      at: '2019-07-03T00:00:00Z',
      answers: { diet: ['halal'], remarks: 'By the window, please', guests: 10 },
    },
  ])

  const view = readView(new URLSearchParams(query), terms)
  const { attendees } = await listAttendees(db, scope, view, {})

  expect(attendees.map(({ givenName }) => givenName).join(' ')).toBe(names)
})

test.for([
  'number',
  '-registered_at',
  'family_name',
  '-country',
  'state',
  '-position',
  'checked_in_at',
  'tags',
  'type',
])('pages by %s hold everybody once, forwards and backwards', async (sort) => {
  const crowd = Array.from({ length: 450 }, (_, n) => ({
    given: `P${n}`,
    family: ['Same', 'Other', ''][n % 3] ?? '',
    country: ['KE', null, 'FR'][n % 3] ?? null,
    state: n % 5 === 0 ? ('waitlisted' as const) : ('confirmed' as const),
    tags: n % 7 === 0 ? ['vip'] : [],
    at: new Date(Date.UTC(2019, 6, 1) + (n % 40) * 60_000).toISOString(),
  }))
  const { db, scope, terms } = await openList(crowd)
  const view = readView(new URLSearchParams({ sort }), terms)

  const first = await listAttendees(db, scope, view, {})
  const second = await listAttendees(db, scope, view, { after: first.attendees.at(-1)?.id })
  const third = await listAttendees(db, scope, view, { after: second.attendees.at(-1)?.id })
  const back = await listAttendees(db, scope, view, { before: third.attendees[0]?.id })

  const all = [first, second, third].flatMap(({ attendees }) => attendees.map(({ id }) => id))
  expect(new Set(all).size).toBe(450)
  expect([first, second, third].map(({ hasEarlier, hasLater }) => [hasEarlier, hasLater])).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ])
  expect(back.attendees.map(({ id }) => id)).toEqual(second.attendees.map(({ id }) => id))
})

test('each state is counted, and places in line are told', async () => {
  const { db, scope, terms } = await openList(people)

  const counts = await countByState(db, scope)
  const { attendees } = await listAttendees(
    db,
    scope,
    readView(new URLSearchParams('state=waitlisted'), terms),
    {},
  )

  expect([...counts]).toEqual([
    ['confirmed', 3],
    ['offered', 1],
    ['waitlisted', 2],
    ['cancelled', 1],
  ])
  expect(attendees.map(({ position }) => position)).toEqual([1, 2])
})

test('the countries are those that somebody comes from', async () => {
  const { db, scope } = await openList(people)

  expect(await listAttendeeCountries(db, scope)).toEqual(['CN', 'FR', 'HU', 'JO', 'KE', 'RU'])
})

test('an organizer without a role in the event reads nothing of it', async () => {
  const { db, scope, terms } = await openList(people)
  const reader = { kind: 'organizer', id: crypto.randomUUID() as never, roles: ['owner'] } as const

  const page = await listAttendees(db, { ...scope, reader }, readView(new URLSearchParams(), terms), {})
  const counts = await countByState(db, { ...scope, reader })

  expect(page.attendees).toEqual([])
  expect(counts.size).toBe(0)
})

test.for([
  'state=applied&state=waitlisted&type=speaker&country=KE&country=CN&tag=vip&q=a+b&answer.diet=halal&sort=-number&columns=number%2Canswer.diet',
  '',
  'columns=',
])('an address is read to a view and written as the same view: %s', async (query) => {
  const { terms } = await openList([])

  const view = readView(new URLSearchParams(query), terms)

  expect(viewQuery(view)).toBe(query)
  expect(readView(new URLSearchParams(viewQuery(view)), terms)).toEqual(view)
  expect(isFiltered(view)).toBe(query.startsWith('state'))
})

async function openList(attendees: readonly NewAttendee[]) {
  const desk = await openDesk()
  const event = await desk.openRegistration({
    types: [{ key: 'participant' }, { key: 'speaker', public: false }],
  })
  const { db } = desk.services
  await putAttendees(db, event, attendees)
  const types = [...event.types].map(([key, id]) => ({ id, key, title: key }))
  return {
    db,
    scope: { eventId: event.id, reader: { kind: 'operator' } } as const,
    terms: { types, questions },
  }
}

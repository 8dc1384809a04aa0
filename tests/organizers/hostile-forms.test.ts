import { expect, test } from 'vitest'
import { type Desk, type Fields, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const hostile = [
  '\u0000',
  '\ud800',
  "'; drop table events; --",
  '__proto__',
  'x'.repeat(100_000),
  '9'.repeat(40),
  '1e309',
  '9999-12-31',
  '{"a":1}',
  '\u202eabc',
  '00000000-0000-0000-0000-000000000000',
]

const forms = {
  '/organizer/sign-in': ['email', 'next'],
  '/organizer/sign-in/passkey': ['answer', 'next'],
  [`/organizer/sign-in/${'x'.repeat(43)}`]: ['code'],
  '/organizer/account': ['act', 'name', 'language', 'passkey', 'answer', 'label'],
  '/organizer/events/new': [
    ...['short_title', 'summary', 'description', 'precision', 'ends_on', 'start_time', 'start_pass'],
    ...['time_zone', 'venue', 'country', 'registration_mode', 'waiting_list', 'default_locale', 'state'],
  ],
  '/organizer/events/forum/edit': [
    ...['title', 'slug', 'starts_on', 'capacity', 'opens', 'hear_by', 'reason', 'version', 'category'],
  ],
  '/organizer/events/forum/texts': ['in', 'event.x.title'],
  '/organizer/events/forum/programme': [
    'act',
    'session',
    'kind',
    'on',
    'start_time',
    'end_time',
    'title',
    'room',
  ],
  '/organizer/events/forum/types': [
    ...['act', 'type', 'new_id', 'key', 'title', 'capacity', 'public', 'opens', 'closes'],
  ],
  '/organizer/events/forum/questions': [
    ...['act', 'question', 'new_id', 'key', 'kind', 'label', 'hint', 'required', 'restricted'],
    ...['restricted_to', 'retention_days', 'least', 'most', 'types', 'new_options'],
    ...['option.x', 'option.__proto__'],
  ],
} as const satisfies Record<string, readonly string[]>

// What each form needs to get as far as the field that is hostile.
const good: Fields = {
  title: 'A forum',
  label: 'A question',
  starts_on: '2019-09-04',
  on: '2019-09-04',
  start_time: '09:00',
  end_time: '10:00',
  precision: 'time',
  time_zone: 'Africa/Nairobi',
  registration_mode: 'open',
  kind: 'one',
  new_options: 'a',
  in: 'fr',
}

test('nothing typed into a form is a fault of ours', { timeout: 60_000 }, async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })

  await Promise.all(Object.entries(forms).map(([path, fields]) => typeHostile(desk, path, fields)))

  expect(desk.logged.filter((line) => line.includes('fault'))).toEqual([])
})

/** Types every hostile value into every field of one form, as somebody of the staff. */
async function typeHostile(desk: Desk, path: string, fields: readonly string[]): Promise<void> {
  const owner = await signInAs(desk, 'owner')
  const kind = path.endsWith('programme') ? { kind: 'talk' } : {}
  for (const field of fields) {
    for (const value of [...hostile, ['a', 'b']]) {
      const { status } = await owner.post(path, { ...good, ...kind, [field]: value })
      expect([path, field, value.slice(0, 40), status < 500]).toEqual([path, field, value.slice(0, 40), true])
    }
  }
}

test('nothing in the office’s addresses is a fault of ours', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  const pages = [
    'programme?session=',
    'types?type=',
    'questions?question=',
    'texts?in=',
    'edit?saved=yes&told=',
  ]

  for (const page of pages) {
    for (const value of hostile.filter((each) => each.length < 1000 && each !== '\ud800')) {
      const { status } = await owner.get(`/organizer/events/forum/${page}${encodeURIComponent(value)}`)
      expect([page, value, status < 500]).toEqual([page, value, true])
    }
  }
})

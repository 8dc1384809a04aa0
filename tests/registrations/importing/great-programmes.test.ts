import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../../support/desk.ts'
import { calendarOf, importAll, outcomesOf } from '../../support/import-desk.ts'
import { signInAs } from '../../support/office.ts'

const many = 4_500

/** A conference of more sessions than one statement of PostgreSQL has parameters for. */
function conference(titleOf: (session: number) => string): string {
  const parent = [
    'UID:conference@x',
    'SUMMARY:A conference',
    'DTSTART:20191001T060000Z',
    'DTEND:20191001T200000Z',
  ]
  const sessions = Array.from({ length: many }, (_, session) => [
    `UID:s${session}@x`,
    'RELATED-TO:conference@x',
    `SUMMARY:${titleOf(session)}`,
    'LOCATION:A room',
    'DTSTART:20191001T090000Z',
    'DTEND:20191001T100000Z',
  ])
  return calendarOf(parent, ...sessions)
}

test('an event of thousands of sessions is imported, changed, taken back and deleted', {
  timeout: 60_000,
}, async () => {
  const desk = await openDesk()
  const owner = await signInAs(desk, 'owner')

  const [made] = await importAll(
    desk,
    conference((session) => `Talk ${session}`),
  )
  const slug = made?.outcome === 'made' ? made.slug : ''
  const changed = await importAll(
    desk,
    conference((session) => `Lecture ${session}`),
  )
  const counted = { sessions: await count(desk, 'sessions'), titled: await countTitled(desk, 'Lecture %') }
  const edit = (state: string) => owner.post(`/organizer/events/${slug}/edit`, { ...fields, state })
  const unlisted = await edit('unlisted')
  const left = await count(desk, 'tombstones')
  const drafted = await edit('draft')
  const deleted = await owner.post(`/organizer/events/${slug}/edit`, { act: 'delete' })

  expect(outcomesOf(changed)).toEqual(['changed'])
  expect(counted).toEqual({ sessions: many, titled: many })
  expect([unlisted.status, drafted.status, deleted.status]).toEqual([303, 303, 303])
  expect(left).toBe(many + 1)
  expect(await count(desk, 'tombstones')).toBe(2 * (many + 1))
  expect(await count(desk, 'sessions')).toBe(0)
})

const fields = {
  title: 'A conference',
  precision: 'time',
  starts_on: '2019-10-01',
  ends_on: '2019-10-01',
  start_time: '06:00',
  end_time: '20:00',
  time_zone: 'UTC',
  registration_mode: 'none',
} as const

async function count({ services: { db } }: Desk, table: 'sessions' | 'tombstones'): Promise<number> {
  const rows = await db.selectFrom(table).select('eventId').execute()
  return rows.length
}

async function countTitled({ services: { db } }: Desk, like: string): Promise<number> {
  const rows = await db.selectFrom('texts').select('ownerId').where('text', 'like', like).execute()
  return rows.length
}

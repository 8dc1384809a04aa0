import { expect } from 'vitest'
import type { SessionId } from '../../../src/ids.ts'
import type { Desk, Fields } from '../desk.ts'
import { type Staff, signInAs } from '../office.ts'
import { unfolded } from './calendar-checker.ts'

/** An event that its organizer made in the office, and changes there. */
export type OfficeForum = {
  readonly owner: Staff
  readonly edit: (fields: Fields) => Promise<void>
  readonly addTalk: (fields?: Fields) => Promise<SessionId>
  readonly removeTalk: (session: SessionId) => Promise<void>
}

const forum = {
  title: 'A forum of young scientists',
  short_title: 'Forum',
  slug: 'forum',
  precision: 'day',
  starts_on: '2019-11-07',
  ends_on: '2019-11-09',
  time_zone: 'Asia/Shanghai',
  venue: 'Lakeside Hall',
  city: 'Hangzhou',
  country: 'CN',
  registration_mode: 'open',
  state: 'published',
} as const satisfies Fields
const talk = { title: 'Opening', kind: 'talk', on: '2019-11-07', start_time: '09:00', end_time: '10:30' }

export async function openForum(desk: Desk, more: Fields = {}): Promise<OfficeForum> {
  const owner = await signInAs(desk, 'owner')
  const send = async (path: string, fields: Fields) =>
    expect((await owner.post(`/organizer/events/${path}`, fields)).status).toBe(303)
  await send('new', { ...forum, ...more })
  return {
    owner,
    edit: (fields) => send('forum/edit', { ...forum, ...more, ...fields }),
    addTalk: async (fields = {}) => {
      const before = await sessionsOf(desk)
      await send('forum/programme', { act: 'save', session: '', room: '', ...talk, ...fields })
      const [added] = (await sessionsOf(desk)).filter((session) => !before.includes(session))
      if (added === undefined) throw new Error('The talk was not added')
      return added
    },
    removeTalk: (session) => send('forum/programme', { act: 'remove', session }),
  }
}

async function sessionsOf(desk: Desk): Promise<readonly SessionId[]> {
  const rows = await desk.services.db.selectFrom('sessions').select('sessionId').execute()
  return rows.map(({ sessionId }) => sessionId)
}

/** The lines of the one VEVENT that holds the line, or begins one with it. */
export function entryWith(text: string, beginning: string): readonly string[] {
  const entries = unfolded(text).join('\n').split('BEGIN:VEVENT\n').slice(1)
  const found = entries.filter((entry) => entry.split('\n').some((line) => line.startsWith(beginning)))
  expect(found).toHaveLength(1)
  return found[0]?.split('\n') ?? []
}

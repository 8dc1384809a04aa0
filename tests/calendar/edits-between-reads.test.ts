import type { KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { plainly } from '../../src/calendar/feeds/feed-ask.ts'
import { createFeedReader, type FeedReader } from '../../src/calendar/feeds/feed-reader.ts'
import type { Database } from '../../src/database/connection.ts'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { openForum } from '../support/calendar/office-forum.ts'

const ask = { ...plainly({ kind: 'all', category: null, country: null }), hasSessions: true }

/** The database of a reader, where something happens after the answer to one of its questions. */
function interrupted(db: Database) {
  let asked = 0
  let interrupt: { readonly after: number; readonly by: () => Promise<void> } | null = null
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (++asked === interrupt?.after) await interrupt.by()
      return result
    },
  }
  return {
    db: db.withPlugin(plugin),
    /** Runs the reading, and `by` after its question of that number; says how many there were. */
    whileReading: async (read: () => Promise<unknown>, after: number, by: () => Promise<void>) => {
      asked = 0
      interrupt = { after, by }
      await read()
      return asked
    },
  }
}

async function textOf({ read }: FeedReader): Promise<string> {
  const found = await read(ask)
  return found.outcome === 'not-there' ? '' : new TextDecoder().decode(found.answer.plain.body)
}

test('wherever between the reads of a feed an edit falls, the next feed shows it', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const session = await forum.addTalk()
  const { db, whileReading } = interrupted(desk.services.db)
  const reader = createFeedReader({ ...desk.services, db })
  const retitle = async (title: string) => {
    const talk = { kind: 'talk', on: '2019-11-07', start_time: '09:00', end_time: '10:30', room: '' }
    await forum.owner.post('/organizer/events/forum/programme', { act: 'save', session, title, ...talk })
  }

  const shown: boolean[] = []
  for (let after = 1, asked = 1; after <= asked; after++) {
    await retitle('Before')
    asked = await whileReading(
      () => textOf(reader),
      after,
      () => retitle(`Title ${after}`),
    )
    shown.push((await textOf(reader)).includes(`SUMMARY:Title ${after} `))
  }

  expect(shown.length).toBeGreaterThan(5)
  expect(shown).toEqual(shown.map(() => true))
})

test('an event that is taken back while a feed is made is not in it as it is now', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const { db, whileReading } = interrupted(desk.services.db)

  for (let after = 1, asked = 1; after <= asked; after++) {
    const reader = createFeedReader({ ...desk.services, db })
    await forum.edit({})
    let text = ''
    asked = await whileReading(
      async () => {
        text = await textOf(reader)
      },
      after,
      () => forum.edit({ state: 'draft', title: 'A secret' }),
    )
    expect(text).not.toContain('A secret')
    expect(await textOf(reader)).toContain('STATUS:CANCELLED')
  }
})

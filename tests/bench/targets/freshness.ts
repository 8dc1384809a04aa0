import { type Figure, judge, short } from '../figure.ts'
import { inDatabase } from '../stage/databases.ts'
import type { Serving } from '../stage/processes.ts'
import { countQueries } from '../stage/query-counter.ts'
import type { Stage } from '../stage/stage.ts'
import { fullLoad } from './cached-pages.ts'

const changes = 100
const readers = 100

/** PERF-4: how many statements a page takes at full load, and whether any reader gets what was changed before. */
export async function measureFreshness(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('fifty')
  const counter = await countQueries(url)
  const server = await stage.serve({ DATABASE_URL: counter.url })
  const at = [{ port: server.port, path: '/' }]
  await stage.load.run({ ...fullLoad, at })
  const before = counter.count()
  const { answers } = await stage.load.run({ ...fullLoad, at, forMs: 1_500 })
  const perPage = (counter.count() - before) / answers
  const { stale, read } = await readAfterChanges(url, server)
  await server.stop()
  counter.close()
  return [
    judge('PERF-4', {
      what: `statements a page, ${fullLoad.connections} readers at once`,
      ours: `${short(perPage)} (${answers} pages)`,
      value: perPage,
      bound: { most: 0.2 },
    }),
    judge('PERF-4', {
      what: `stale answers after ${changes} changes by others`,
      ours: `${stale} of ${read}`,
      value: stale,
      bound: { most: 0 },
    }),
  ]
}

/** Another process changes a title again and again; once that is committed, nobody may read the old one. */
async function readAfterChanges(url: string, { port }: Serving) {
  let [stale, read] = [0, 0]
  await inDatabase(url, async (client) => {
    for (let change = 1; change <= changes; change++) {
      const title = `Changed for the time no. ${change}.`
      await client.query(`begin; update texts set text = '${title}' where field = 'title' and event_id =
        (select event_id from event_slugs where slug = 'event-2'); ${siteChanged}; commit`)
      const pages = await Promise.all(
        Array.from({ length: readers }, async () => (await fetch(`http://127.0.0.1:${port}/`)).text()),
      )
      read += pages.length
      stale += pages.filter((page) => !page.includes(title)).length
    }
  })
  return { stale, read }
}

/** What a deed says when some page or feed changed. */
export const siteChanged = 'update site set calendar_version = calendar_version + 1, changed_at = now()'

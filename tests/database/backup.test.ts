import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { backUp } from '../../src/database/backup/backup.node.ts'
import { restore } from '../../src/database/backup/restore.node.ts'
import type { Database } from '../../src/database/connection.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { type HostId, newId, type OrganizerId, type SeriesId } from '../../src/ids.ts'
import { makeSite } from '../../src/site/site-store.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import { bareDatabase, freshDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/server-process.ts'

const at = new Date('2019-08-15T02:00:00Z')
const hostile = 'tab\there, line\nfeed, \\. and \\N, U+2028 \u2028, ‏עברית, 🪷, "quotes", \r'

async function fill(db: Database): Promise<void> {
  await makeSite(db, { defaultLocale: 'fr', locales: ['fr', 'en'], zone: 'Africa/Nairobi' as ZoneId }, at)
  const organizerId = newId<OrganizerId>(at)
  const organizer = {
    organizerId,
    email: 'a@b.org',
    emailFolded: 'a@b.org',
    name: hostile,
    locale: 'fr',
    createdAt: at,
  }
  await db
    .insertInto('organizers')
    .values({ ...organizer, removedAt: null })
    .execute()
  await db
    .insertInto('signInLinks')
    .values({
      tokenHash: Buffer.from([0, 10, 13, 92, 255]),
      organizerId,
      createdAt: at,
      expiresAt: at,
      browserHash: null,
      codeHash: null,
      nextPath: null,
      usedAt: null,
    })
    .execute()
}

async function backedUp(): Promise<{ readonly db: Database; readonly file: string }> {
  const { db, url } = await freshDatabase()
  await fill(db)
  const file = join(temporaryFolder(), 'backup')
  await backUp(url, file, at)
  return { db, file }
}

test('what is restored is what was backed up, and no mail goes out', async () => {
  const { db, file } = await backedUp()
  const restored = await bareDatabase()

  const rows = await restore(restored.url, file)

  expect(rows).toBe(3)
  for (const table of ['organizers', 'signInLinks'] as const) {
    expect(await restored.db.selectFrom(table).selectAll().execute()).toEqual(
      await db.selectFrom(table).selectAll().execute(),
    )
  }
  const site = await restored.db.selectFrom('site').selectAll().executeTakeFirstOrThrow()
  expect(site).toMatchObject({ defaultLocale: 'fr', timeZone: 'Africa/Nairobi', outboxPaused: true })
  await restored.db.destroy()
})

test('a database that holds something is not written over', async () => {
  const { file } = await backedUp()
  const { db, url } = await freshDatabase()
  await fill(db)

  await expect(restore(url, file)).rejects.toThrow(/not empty/)
})

test.for([
  ['cut off in its packing', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
  ['cut off in its text', (bytes: Buffer) => gzipSync(gunzipSync(bytes).subarray(0, -10))],
  [
    'missing a row',
    (bytes: Buffer) =>
      gzipSync(
        gunzipSync(bytes)
          .toString()
          .replace(/^[^\n]*a@b\.org[^\n]*\n/m, ''),
      ),
  ],
] as const)('a file %s leaves nothing behind', async ([, damage]) => {
  const { file } = await backedUp()
  const restored = await bareDatabase()
  writeFileSync(file, damage(readFileSync(file)))

  await expect(restore(restored.url, file)).rejects.toThrow(/cut off or damaged/)

  expect(await restored.db.selectFrom('organizers').selectAll().execute()).toEqual([])
  expect(await restored.db.selectFrom('site').selectAll().execute()).toEqual([])
  await restored.db.destroy()
})

test('a backup of a later version, and what is no backup, are refused', async () => {
  const restored = await bareDatabase()
  const file = join(temporaryFolder(), 'backup')

  writeFileSync(file, gzipSync(`${JSON.stringify({ symposiaBackup: 1, steps: ['9999-later'], at })}\nend\n`))
  await expect(restore(restored.url, file)).rejects.toThrow(/later version/)
  writeFileSync(file, gzipSync('BEGIN:VCALENDAR\r\n'))
  await expect(restore(restored.url, file)).rejects.toThrow(/not a backup/)
  await restored.db.destroy()
})

test('a file that is there is not written over', async () => {
  const { file } = await backedUp()
  const { url } = await freshDatabase()

  await expect(backUp(url, file, at)).rejects.toThrow(/exists already/)
})

test('a backup taken while people register holds each transaction whole or not at all', async () => {
  const { db, url } = await freshDatabase()
  const restored = await bareDatabase()
  const file = join(temporaryFolder(), 'backup')
  let writing = true
  const writer = async () => {
    while (writing) {
      await inTransaction(db, async (tx) => {
        const id = newId<SeriesId>(at)
        await tx.insertInto('series').values({ seriesId: id, slug: id }).execute()
        await tx
          .insertInto('hosts')
          .values({ hostId: id as string as HostId, website: null })
          .execute()
      })
    }
  }
  const writers = [writer(), writer(), writer()]

  await pause(100)
  await backUp(url, file, at)
  writing = false
  await Promise.all(writers)
  await restore(restored.url, file)

  const series = await restored.db.selectFrom('series').select('seriesId').orderBy('seriesId').execute()
  const hosts = await restored.db.selectFrom('hosts').select('hostId').orderBy('hostId').execute()
  expect(series.length).toBeGreaterThan(0)
  expect(hosts.map(({ hostId }) => hostId)).toEqual(series.map(({ seriesId }) => seriesId))
  await restored.db.destroy()
})

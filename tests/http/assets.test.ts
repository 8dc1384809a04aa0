import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildAssets, readAssets, writeAssets } from '../../src/http/assets/assets.node.ts'
import { openDesk } from '../support/desk.ts'

test('every file that a page names is there, for a year, gzipped where that helps', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok' })
  const text = await (await desk.get('/events/narok')).text()
  const named = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')

  const answers = await Promise.all(named.map((path) => desk.get(path, { 'accept-encoding': 'gzip' })))

  expect(named.length).toBeGreaterThanOrEqual(4)
  for (const answer of answers) {
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('the sheets and scripts keep within what a slow line bears', async () => {
  const assets = await buildAssets()
  const zipped = (name: string) => assets.find(assets.href(name))?.gzip?.length ?? Number.POSITIVE_INFINITY

  expect(zipped('public.css')).toBeLessThanOrEqual(10_240)
  expect(zipped('office.css')).toBeLessThanOrEqual(13_312)
  expect(zipped('public.js')).toBeLessThanOrEqual(6_144)
})

test('the sheets name only files of ours', async () => {
  const assets = await buildAssets()
  const css = new TextDecoder().decode(assets.find(assets.href('public.css'))?.body)
  const urls = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url ?? '')

  expect(urls.length).toBeGreaterThan(5)
  for (const url of urls.filter((each) => !each.startsWith('data:'))) expect(assets.find(url)).toBeDefined()
})

test.for(['/assets/public.css', '/assets/../package.json', '/assets/x', '/assets/%2e%2e/package.json'])(
  'nothing else is at %s',
  async (path) => {
    const desk = await openDesk()

    expect((await desk.get(path)).status).toBe(404)
  },
)

test('what a build writes a server reads back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'symposia-assets-'))
  await writeAssets(folder)

  const [built, read] = [await buildAssets(), await readAssets(folder)]

  for (const name of ['public.css', 'public.js', 'office.css', 'source-sans-3-latin.woff2', 'favicon.svg']) {
    expect(read.href(name)).toBe(built.href(name))
    expect(read.find(read.href(name))?.body).toEqual(built.find(built.href(name))?.body)
    expect(read.find(read.href(name))?.gzip).toEqual(built.find(built.href(name))?.gzip)
  }
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from './support/answer-checker.ts'
import {
  hostileBodies,
  hostileHeaders,
  hostileQueries,
  hostileTails,
  hostileTexts,
} from './support/hostile.ts'
import { type Address, openStage, type Stage } from './support/stage.ts'

type Asked = {
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestInit['body']
}

/** Asks as the owner's browser would, and says what is wrong with the answer. */
async function asked(stage: Stage, { method, path }: Address, asking: Asked): Promise<string | undefined> {
  const ownHeaders = { cookie: stage.owner.cookie(), 'sec-fetch-site': 'same-origin' }
  const answer = await stage.ask(asking.path ?? path, {
    method,
    headers: { ...ownHeaders, ...asking.headers },
    ...(method === 'GET' ? {} : { body: asking.body ?? new URLSearchParams() }),
    ...(asking.body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)
  const faults = await faultsOf(answer)
  if (faults.length === 0) return undefined
  return `${method} ${asking.path ?? path} ${JSON.stringify(asking.headers ?? {})}: ${faults.join(', ')}`
}

/** Deals the askings out over the addresses, so that each is met at some; what reads most is asked them all. */
async function faults(
  stage: Stage,
  method: Address['method'],
  askings: (path: string) => readonly Asked[],
  each = 4,
) {
  const found: string[] = []
  let dealt = 0
  for (const address of stage.addresses.filter((one) => one.method === method)) {
    const all = askings(address.path)
    const some = Array.from({ length: each }, () => all[dealt++ % all.length] ?? {})
    for (const asking of thorough.has(address.pattern) ? all : some) {
      const fault = await asked(stage, address, asking)
      if (fault !== undefined) found.push(fault.slice(0, 400))
    }
  }
  return found
}

const thorough: ReadonlySet<string> = new Set([
  '/',
  '/calendar.ics',
  '/organizer/events/:slug/attendees',
  '/my',
])

test.for([
  ['query', (path: string) => hostileQueries.map((query) => ({ path: `${path}?${query}` }))],
  ['path', (path: string) => hostileTails.map((tail) => ({ path: path + tail }))],
  ['header', () => hostileHeaders.map((headers) => ({ headers }))],
] as const)('no %s makes a fault of ours', async ([, askings]) => {
  const stage = await openStage()

  const found = await faults(stage, 'GET', askings)

  expect(found).toEqual([])
  expect(stage.desk.logged.filter((line) => line.includes('fault'))).toEqual([])
})

test('no body makes a fault of ours at any form', async () => {
  const stage = await openStage()

  const found = await faults(stage, 'POST', hostileBodies, 8)

  expect(found).toEqual([])
  expect(stage.desk.logged.filter((line) => line.includes('fault'))).toEqual([])
})

test('whatever is put together of hostile pieces is answered', async () => {
  const stage = await openStage()
  const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 40 }))
  const name = fc.constantFrom(...names)
  const pairs = fc.array(fc.tuple(name, text), { maxLength: 6 })
  const address = fc.constantFrom(...stage.addresses)
  const encoded = (given: readonly (readonly [string, string])[]) =>
    given.map(([key, value]) => `${encoded1(key)}=${encoded1(value)}`).join('&')

  await fc.assert(
    fc.asyncProperty(
      address,
      pairs,
      pairs,
      fc.constantFrom(...hostileHeaders),
      async (to, query, body, headers) => {
        const path = `${to.path}?${encoded(query)}`
        expect(
          await asked(stage, to, { path, headers: { ...form, ...headers }, body: encoded(body) }),
        ).toBeUndefined()
      },
    ),
    { seed: 20190815, numRuns: 250 },
  )
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }

const names = [
  ...[
    'page',
    'month',
    'tz',
    'lang',
    'category',
    'country',
    'q',
    'after',
    'when',
    'view',
    'detail',
    'cancelled',
  ],
  ...[
    'state',
    'type',
    'tag',
    'sort',
    'columns',
    'picked',
    'answer.topic',
    'answer.guests',
    'answer.__proto__',
  ],
  ...[
    'submission',
    'given_name',
    'email',
    'language',
    'privacy',
    'reason',
    'act',
    'next',
    'code',
    'header',
    'format',
  ],
  ...['__proto__', 'constructor', ''],
]

/** Percent-encoded as bytes: a lone surrogate too. */
function encoded1(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(character)
      return `%ED%${(0x80 | ((code >> 6) & 0x3f)).toString(16)}%${(0x80 | (code & 0x3f)).toString(16)}`
    })
    .join('')
}

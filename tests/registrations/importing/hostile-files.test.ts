import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { calendarOf, importAll, planOf, siteVersion } from '../../support/import-desk.ts'

const nothingGood = {
  'ten thousand brackets': '['.repeat(10_000),
  'a number': '7',
  'a list': '[1, 2, 3]',
  'null events': '{ "events": null }',
  'a prototype': '{ "__proto__": { "events": [] }, "constructor": 1 }',
  'a result that is a text': '{ "results": ["<script>"] }',
  'a calendar without an end': `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(5_000)}`,
  'a calendar of one line': `BEGIN:VCALENDAR${'X'.repeat(1_000_000)}`,
} as const

test.for(Object.entries(nothingGood))('%s brings nothing and breaks nothing', async ([, text]) => {
  const desk = await openDesk()
  const before = await siteVersion(desk)

  const { rows = [] } = await planOf(desk, text)

  expect(rows.filter(({ fate }) => fate === 'new' || fate === 'changed')).toEqual([])
  expect(await siteVersion(desk)).toBe(before)
})

test('whatever bytes a file holds, reading it throws nothing', async () => {
  const desk = await openDesk()
  const seeds = ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', '{"events":[{', '{"results":[{"id":1,"title":', '']

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.string({ unit: 'binary', maxLength: 200 }),
      async (seed, rest) => {
        const plan = await planOf(desk, seed + rest)
        expect(plan.rows ?? plan.problem).toBeDefined()
      },
    ),
    { numRuns: 60 },
  )
})

test('words of a stranger’s file become text, never markup, lines of a feed or another’s address', async () => {
  const desk = await openDesk()
  const file = calendarOf([
    'UID:x\\nATTENDEE:mailto:a@example.org@x.example',
    'SUMMARY:</title><script>alert(1)</script>\\nBEGIN:VALARM',
    'DTSTART:20191001T180000Z',
    'DTEND:20191001T193000Z',
    'URL:javascript:alert(1)',
    'CONFERENCE;VALUE=URI:javascript:alert(1)',
    'LOCATION:javascript:alert(1)',
  ])

  const [made] = await importAll(desk, file)
  const { slug } = made?.outcome === 'made' ? made : { slug: '' }
  const page = await (await desk.get(`/events/${slug}`)).text()
  const feed = await (await desk.get(`/events/${slug}.ics`)).text()

  expect(slug).toMatch(/^[a-z0-9-]+$/)
  expect(page).not.toContain('<script>alert')
  expect(page).not.toContain('href="javascript:')
  expect(feed).not.toMatch(/^(ATTENDEE|BEGIN:VALARM)/m)
})

import { expect, test } from 'vitest'
import { readView } from '../../src/attendees/attendee-view.ts'
import { type ExportRequest, exportAttendees } from '../../src/attendees/export/export.ts'
import type { Format } from '../../src/attendees/export/formats.ts'
import { readListedEvent } from '../../src/attendees/listed-event.ts'
import { createCopyOut } from '../../src/database/copy-out.node.ts'
import { getEvent } from '../../src/events/event-store.ts'
import { saveTexts } from '../../src/events/text-store.ts'
import { newId, type OptionId, type QuestionId } from '../../src/ids.ts'
import { type NewAttendee, putAttendees } from '../support/attendees.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import type { NewTestEvent, TestEvent } from '../support/desk-events.ts'
import { readCsv, readXlsx } from '../support/spreadsheets.ts'

const people: readonly NewAttendee[] = [
  {
    given: 'Wanjiru',
    family: 'Kamau',
    at: '2019-07-02T06:12:00Z',
    type: 'speaker',
    tags: ['vip', 'press'],
    answers: {
      meals: ['halal', 'late'],
      stage: 'early',
      visa: true,
      guests: 2,
      arrival: '2019-09-03',
      remarks: 'One\n"Two"',
    },
    restricted: { diet: 'No nuts' },
  },
  {
    given: '晓琳',
    family: '王',
    native: '王晓琳',
    country: 'CN',
    affiliation: '=HYPERLINK("x")',
    at: '2019-07-02T07:40:00Z',
  },
  {
    given: 'محمد',
    family: 'العمري',
    native: '+86 10 5555',
    country: null,
    state: 'waitlisted',
    at: '2019-08-09T07:58:00Z',
  },
  {
    given: 'Ольга',
    family: '',
    affiliation: "_x0041_ & <b>'",
    state: 'cancelled',
    at: '2019-08-10T07:58:00Z',
    answers: { remarks: ' spaced ' },
  },
]

test.for([true, false])(
  'CSV by keys holds CONTRACT’s columns in their order, by COPY: %s',
  async (byCopy) => {
    const { desk, event } = await openList()

    const lines = readCsv(
      (await exported(desk, event, 'csv', { header: 'keys' }, byCopy)).replace(/^\ufeff/, ''),
    )

    expect(lines).toEqual([
      'number state type given_name family_name native_name email affiliation country language registered_at state_changed_at position tags checked_in_at answer.meals answer.stage answer.visa answer.guests answer.arrival answer.remarks'.split(
        ' ',
      ),
      [
        ...row(lines, 1, 'confirmed speaker Wanjiru Kamau'),
        '',
        'person1',
        'Maasai Mara University',
        'KE',
        'en',
        '2019-07-02T09:12:00+03:00',
        '2019-07-02T09:12:00+03:00',
        '',
        'vip; press',
        '',
        'halal; late',
        'early',
        'yes',
        '2',
        '2019-09-03',
        'One\n"Two"',
      ],
      [
        ...row(lines, 2, 'confirmed participant 晓琳 王'),
        '王晓琳',
        'person2',
        `'=HYPERLINK("x")`,
        'CN',
        'en',
        '2019-07-02T10:40:00+03:00',
        '2019-07-02T10:40:00+03:00',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      [
        ...row(lines, 3, 'waitlisted participant محمد العمري'),
        "'+86 10 5555",
        'person3',
        'Maasai Mara University',
        '',
        'en',
        '2019-08-09T10:58:00+03:00',
        '2019-08-09T10:58:00+03:00',
        '1',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      [
        ...row(lines, 4, 'cancelled participant Ольга '),
        '',
        'person4',
        "_x0041_ & <b>'",
        'KE',
        'en',
        '2019-08-10T10:58:00+03:00',
        '2019-08-10T10:58:00+03:00',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        ' spaced ',
      ],
    ])

    function row(all: readonly (readonly string[])[], place: number, words: string): string[] {
      return [all[place]?.[0] ?? '', ...words.split(' ')]
    }
  },
)

test('both forms of CSV agree in every byte, and begin with the mark of UTF-8', async () => {
  const { desk, event } = await openList()
  for (const header of ['keys', 'words'] as const) {
    const byCopy = await exported(desk, event, 'csv', { header }, true)
    expect(byCopy).toBe(await exported(desk, event, 'csv', { header }, false))
    expect(byCopy.startsWith('\ufeff"')).toBe(true)
  }
})

test('without keys headers, states, types and options are words of the reader’s language', async () => {
  const { desk, event } = await openList()

  const lines = readCsv((await exported(desk, event, 'csv', { locale: 'fr' })).slice(1))

  expect(lines[0]?.slice(0, 3)).toEqual(['N°', 'État', 'Type'])
  expect(lines[0]?.slice(-6)).toEqual(['Meals', 'stage', 'visa', 'guests', 'arrival', "'=remarks"])
  expect(lines[1]?.slice(1, 3)).toEqual(['Confirmée', 'speaker'])
  expect(lines[1]?.slice(-6)).toEqual(['Halal meals; late', 'early', 'Oui', '2', '2019-09-03', 'One\n"Two"'])
})

test('JSON keeps keys, numbers, several values and exact texts', async () => {
  const { desk, event } = await openList()

  const rows = JSON.parse(await exported(desk, event, 'json'))

  expect(rows).toHaveLength(4)
  expect(rows[0]).toMatchObject({
    state: 'confirmed',
    type: 'speaker',
    tags: ['vip', 'press'],
    registered_at: '2019-07-02T09:12:00+03:00',
    position: null,
    'answer.meals': ['halal', 'late'],
    'answer.visa': true,
    'answer.guests': 2,
  })
  expect(rows[1]).toMatchObject({ affiliation: '=HYPERLINK("x")', 'answer.meals': null })
  expect(rows[2]).toMatchObject({ country: null, native_name: '+86 10 5555', position: 1 })
  expect(Object.keys(rows[0]).slice(0, 3)).toEqual(['number', 'state', 'type'])
})

test('an empty view is an empty file of each kind', async () => {
  const { desk, event } = await openList()
  const query = 'q=nobody'

  expect(JSON.parse(await exported(desk, event, 'json', {}, true, query))).toEqual([])
  expect(readCsv((await exported(desk, event, 'csv', {}, true, query)).slice(1))).toHaveLength(1)
  expect(
    [...readXlsx(await bytesOf(desk, event, 'xlsx', {}, true, query)).cells.keys()].every((cell) =>
      cell.endsWith('1'),
    ),
  ).toBe(true)
})

test('XLSX holds texts as texts and numbers as numbers, exact, and no formula', async () => {
  const { desk, event } = await openList()

  const { xml, cells } = readXlsx(await bytesOf(desk, event, 'xlsx', { header: 'keys' }))

  expect(cells.get('A1')).toEqual({ type: 'inlineStr', text: 'number' })
  expect(cells.get('A2')?.type).toBe('n')
  expect(cells.get('D3')).toEqual({ type: 'inlineStr', text: '晓琳' })
  expect(cells.get('H3')).toEqual({ type: 'inlineStr', text: '=HYPERLINK("x")' })
  expect(cells.get('F4')).toEqual({ type: 'inlineStr', text: '+86 10 5555' })
  expect(cells.get('H5')).toEqual({ type: 'inlineStr', text: "_x0041_ & <b>'" })
  expect(cells.get('S2')).toEqual({ type: 'n', text: '2' })
  expect(cells.get('U2')).toEqual({ type: 'inlineStr', text: 'One\n"Two"' })
  expect(cells.get('U5')).toEqual({ type: 'inlineStr', text: ' spaced ' })
  expect(xml).not.toMatch(/<f[ >]|<hyperlink/)
})

test('the very view is written: its filters, its order, its columns', async () => {
  const { desk, event } = await openList()
  const query = 'state=confirmed&state=cancelled&sort=-number&columns=email,given_name,answer.diet'

  const lines = readCsv((await exported(desk, event, 'csv', { header: 'keys' }, true, query)).slice(1))

  expect(lines.map((line) => line[0])).toEqual(['given_name', 'Ольга', '晓琳', 'Wanjiru'])
  expect(lines.map((line) => line[2])).toEqual(['answer.diet', '', '', 'No nuts'])
})

test('instants bear the offset of their day where the zone changes its clocks', async () => {
  const { desk, event } = await openList({ zone: 'Europe/Paris' }, [
    { at: '2019-03-31T00:59:59Z' },
    { at: '2019-03-31T01:00:00Z' },
    { at: '2019-08-01T22:30:00Z' },
  ])

  const lines = readCsv(
    (await exported(desk, event, 'csv', { header: 'keys' }, true, 'columns=registered_at')).slice(1),
  )

  expect(lines.flat().slice(1)).toEqual([
    '2019-03-31T01:59:59+01:00',
    '2019-03-31T03:00:00+02:00',
    '2019-08-02T00:30:00+02:00',
  ])
})

test('the log says who exported what, without what was searched for', async () => {
  const { desk, event } = await openList()

  await exported(desk, event, 'csv', {}, true, 'q=Wanjiru&columns=email')

  const acts = await desk.services.db.selectFrom('auditLog').selectAll().execute()
  expect(acts).toMatchObject([
    { act: 'export', organizerId: null, facts: { format: 'csv', filters: ['q'], columns: ['email'] } },
  ])
  expect(JSON.stringify(acts)).not.toContain('Wanjiru')
})

async function openList(event: NewTestEvent = {}, attendees = people) {
  const desk = await openDesk()
  const opened = await desk.openRegistration({
    types: [{ key: 'participant' }, { key: 'speaker' }],
    ...event,
  })
  await askQuestions(desk, opened)
  await putAttendees(
    desk.services.db,
    opened,
    attendees.map((person, place) => ({ email: `person${place + 1}`, ...person })),
  )
  return { desk, event: opened }
}

async function askQuestions(desk: Desk, event: TestEvent): Promise<void> {
  const kinds = {
    meals: 'several',
    stage: 'one',
    visa: 'yes-no',
    guests: 'number',
    arrival: 'date',
    remarks: 'long-text',
    diet: 'text',
  } as const
  const { db } = desk.services
  const ids = new Map(Object.keys(kinds).map((key) => [key, newId<QuestionId>(desk.clock.now())]))
  const halal = newId<OptionId>(desk.clock.now())
  const idOf = (key: string) => ids.get(key) as QuestionId
  await db
    .insertInto('questions')
    .values(
      Object.entries(kinds).map(([key, kind], position) => {
        return { eventId: event.id, questionId: idOf(key), key, kind, position, isRestricted: key === 'diet' }
      }),
    )
    .execute()
  await db
    .insertInto('questionOptions')
    .values({ eventId: event.id, optionId: halal, questionId: idOf('meals'), key: 'halal', position: 0 })
    .execute()
  const label = { field: 'label', locale: 'en' } as const
  await db.transaction().execute((tx) =>
    saveTexts(tx, event.id, [
      { ...label, ownerKind: 'question', ownerId: idOf('meals'), text: 'Meals' },
      { ...label, ownerKind: 'question', ownerId: idOf('remarks'), text: '=remarks' },
      { ...label, ownerKind: 'option', ownerId: halal, text: 'Halal meals' },
    ]),
  )
}

async function bytesOf(
  desk: Desk,
  event: TestEvent,
  format: Format,
  asked: Partial<Pick<ExportRequest, 'header' | 'locale'>> = {},
  byCopy = true,
  query = '',
): Promise<Uint8Array> {
  const { db } = desk.services
  const listed = await readListedEvent(db, await getEvent(db, event.id), asked.locale ?? 'en', null)
  const view = readView(new URLSearchParams(query), listed)
  const out = byCopy ? createCopyOut(desk.databaseUrl) : null
  const request = {
    listed,
    view,
    format,
    header: 'words',
    locale: 'en',
    reader: { kind: 'operator' },
    ...asked,
  } as const
  const { body } = await exportAttendees(
    out ? { ...desk.services, copyOut: out.copy } : desk.services,
    request,
  )
  const bytes = await new Response(body).bytes()
  await out?.close()
  return bytes
}

async function exported(...asked: Parameters<typeof bytesOf>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(...asked))
}

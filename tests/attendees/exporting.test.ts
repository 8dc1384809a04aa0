import { expect, test } from 'vitest'
import { exported, openExportList } from '../support/export-desk.ts'
import { exportedPeople as people } from '../support/exported-people.ts'
import { readCsv } from '../support/spreadsheets.ts'

test.for([true, false])(
  'CSV by keys holds CONTRACT’s columns in their order, by COPY: %s',
  async (byCopy) => {
    const { desk, event } = await openExportList(people)

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
  const { desk, event } = await openExportList(people)
  for (const header of ['keys', 'words'] as const) {
    const byCopy = await exported(desk, event, 'csv', { header }, true)
    expect(byCopy).toBe(await exported(desk, event, 'csv', { header }, false))
    expect(byCopy.startsWith('\ufeff"')).toBe(true)
  }
})

test('without keys headers, states, types and options are words of the reader’s language', async () => {
  const { desk, event } = await openExportList(people)

  const lines = readCsv((await exported(desk, event, 'csv', { locale: 'fr' })).slice(1))

  expect(lines[0]?.slice(0, 3)).toEqual(['N°', 'État', 'Catégorie'])
  expect(lines[0]?.slice(-6)).toEqual(['Meals', 'stage', 'visa', 'guests', 'arrival', "'=remarks"])
  expect(lines[1]?.slice(1, 3)).toEqual(['Confirmée', 'speaker'])
  expect(lines[1]?.slice(-6)).toEqual(['Halal meals; late', 'early', 'Oui', '2', '2019-09-03', 'One\n"Two"'])
})

test('the very view is written: its filters, its order, its columns', async () => {
  const { desk, event } = await openExportList(people)
  const query = 'state=confirmed&state=cancelled&sort=-number&columns=email,given_name,answer.diet'

  const lines = readCsv((await exported(desk, event, 'csv', { header: 'keys' }, true, query)).slice(1))

  expect(lines.map((line) => line[0])).toEqual(['given_name', 'Ольга', '晓琳', 'Wanjiru'])
  expect(lines.map((line) => line[2])).toEqual(['answer.diet', '', '', 'No nuts'])
})

test('instants bear the offset of their day where the zone changes its clocks', async () => {
  const { desk, event } = await openExportList(
    [{ at: '2019-03-31T00:59:59Z' }, { at: '2019-03-31T01:00:00Z' }, { at: '2019-08-01T22:30:00Z' }],
    { zone: 'Europe/Paris' },
  )

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
  const { desk, event } = await openExportList(people)

  await exported(desk, event, 'csv', {}, true, 'q=Wanjiru&columns=email')

  const acts = await desk.services.db.selectFrom('auditLog').selectAll().execute()
  expect(acts).toMatchObject([
    { act: 'export', organizerId: null, facts: { format: 'csv', filters: ['q'], columns: ['email'] } },
  ])
  expect(JSON.stringify(acts)).not.toContain('Wanjiru')
})

test('the log says where sensitive answers were among them', async () => {
  const { desk, event } = await openExportList(people)

  await exported(desk, event, 'csv', {}, true, 'columns=email,answer.diet')

  const acts = await desk.services.db.selectFrom('auditLog').selectAll().execute()
  expect(acts).toMatchObject([{ act: 'export', facts: { sensitive: true } }])
})

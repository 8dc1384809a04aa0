import { expect, test } from 'vitest'
import { exported, exportedBytes, openExportList } from '../support/export-desk.ts'
import { exportedPeople as people } from '../support/exported-people.ts'
import { readCsv, readXlsx } from '../support/spreadsheets.ts'

test('JSON keeps keys, numbers, several values and exact texts', async () => {
  const { desk, event } = await openExportList(people)

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
  const { desk, event } = await openExportList(people)
  const query = 'q=nobody'

  expect(JSON.parse(await exported(desk, event, 'json', {}, true, query))).toEqual([])
  expect(readCsv((await exported(desk, event, 'csv', {}, true, query)).slice(1))).toHaveLength(1)
  expect(
    [...readXlsx(await exportedBytes(desk, event, 'xlsx', {}, true, query)).cells.keys()].every((cell) =>
      cell.endsWith('1'),
    ),
  ).toBe(true)
})

test('XLSX holds texts as texts and numbers as numbers, exact, and no formula', async () => {
  const { desk, event } = await openExportList(people)

  const { xml, cells } = readXlsx(await exportedBytes(desk, event, 'xlsx', { header: 'keys' }))

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

import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import type { TestEvent } from '../support/desk-events.ts'
import { invite } from '../support/invitations.ts'
import { type Staff, signInAs } from '../support/office.ts'

const forAll = { type: 'member', language: 'en', reserve: '', answer_by: '2019-08-30', greeting: '' }

async function deskWithBoard() {
  const desk = await openDesk()
  const board = await desk.openRegistration({
    slug: 'board',
    mode: 'invitation',
    types: [
      { key: 'member', public: false },
      { key: 'observer', public: false },
    ],
  })
  return { desk, board, staff: await signInAs(desk, 'registrar', { event: board.id }) }
}

const path = '/organizer/events/board/invitations/new'

/** Sends the list as a browser does, with a file or pasted. */
async function send(desk: Desk, staff: Staff, list: { file?: Uint8Array; people?: string }, act = 'check') {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...forAll, people: list.people ?? '', act }))
    body.set(name, value)
  body.set('file', new File(list.file ? [list.file as Uint8Array<ArrayBuffer>] : [], 'list.csv'))
  const headers = { cookie: staff.cookie(), 'sec-fetch-site': 'same-origin' }
  return await desk.app.request(`http://symposia.test${path}`, { method: 'POST', body, headers })
}

const invited = async (desk: Desk, event: TestEvent) =>
  await desk.services.db
    .selectFrom('invitations')
    .selectAll()
    .where('eventId', '=', event.id)
    .orderBy('email')
    .execute()

const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, isBig = false, mark = true) => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  const all = (mark ? '\ufeff' : '') + text
  for (let place = 0; place < all.length; place++) view.setUint16(place * 2, all.charCodeAt(place), !isBig)
  return bytes
}
// «王伟» and «名» in GB 18030.
const chinese = Uint8Array.from([
  ...utf8('email,given_name\nwang@example.org,'),
  ...[0xcd, 0xf5, 0xce, 0xb0],
  ...utf8('\n'),
])

const list = 'E-mail;Given name;Family name;Country;Language\nwang@example.org;王伟;;CN;zh\n'

test.for([
  ['UTF-8', utf8(list)],
  ['UTF-8 with its mark', utf8(`\ufeff${list}`)],
  ['UTF-16, little end first', wide(list)],
  ['UTF-16, big end first', wide(list, true)],
  ['UTF-16 without a mark', wide(list, false, false)],
  ['GB 18030', chinese],
  ['tabs', utf8('given_name\temail\r\n王伟\twang@example.org\r\n')],
  [
    'commas and quotes',
    utf8('"email","given_name","affiliation"\n"wang@example.org","王伟","A ""b"", c\nd"'),
  ],
] as const)('a file in %s shows its people before anything is written', async ([, file]) => {
  const { desk, board, staff } = await deskWithBoard()

  const answer = await send(desk, staff, { file })
  const html = await answer.text()

  expect(answer.status).toBe(200)
  expect(html).toContain('1 person will be invited')
  expect(html).toContain('王伟')
  expect(await invited(desk, board)).toEqual([])
})

test('what was shown is what is made, once, and nobody is told yet', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const people =
    'Amina Odhiambo <amina@example.org>\r\nboris@example.org; Boris; Kim; VAST; Vietnam; fr; observer'

  const made = await send(desk, staff, { people }, 'create')
  const again = await send(desk, staff, { people }, 'create')

  expect(made.headers.get('location')).toBe('/organizer/events/board/invitations?created=2')
  expect(again.headers.get('location')).toBe('/organizer/events/board/invitations?created=0')
  const [amina, boris] = await invited(desk, board)
  expect(amina).toMatchObject({
    givenName: 'Amina',
    familyName: 'Odhiambo',
    language: 'en',
    state: 'created',
  })
  expect(boris).toMatchObject({ givenName: 'Boris', country: 'VN', language: 'fr', affiliation: 'VAST' })
  expect(boris?.typeId).toBe(board.types.get('observer'))
  expect(await desk.services.db.selectFrom('messages').selectAll().execute()).toEqual([])
})

test('each line says what would happen to it, with its number', async () => {
  const { desk, board, staff } = await deskWithBoard()
  await invite(desk, board, { name: 'Clara', type: 'member' })
  const people = [
    'Amina <amina@example.org>',
    'Amina again <AMINA@example.org>',
    'Clara <clara@example.org>',
    'Boris <boris at example.org>',
    'dora@example.org; Dora; ; ; Atlantis',
    'emil@example.org; Emil; ; ; ; xx',
    'fay@example.org; Fay; ; ; ; ; king',
    'gus@example.org',
    'ida@example.org; Ida\u0000',
    `jon@example.org; ${'J'.repeat(201)}`,
  ].join('\n')

  const html = await (await send(desk, staff, { people })).text()

  for (const words of [
    '1 person will be invited',
    '7 lines have a mistake',
    'Same address as in line 1',
    'Is invited already',
    'Not an e-mail address: \u2068boris at example.org\u2069',
    'Unknown country: \u2068Atlantis\u2069',
    'Not one of our languages: \u2068xx\u2069',
    'Unknown type: \u2068king\u2069',
    'No name',
    'Characters that can’t be kept',
    'A value is too long',
  ])
    expect(html).toContain(words)
})

test.for([
  ['no column with addresses', 'name;country\nAmina;KE', 'No column holds e-mail addresses'],
  ['a column twice', 'email;given_name;First name\na@example.org;A;B', 'twice'],
  ['an open quotation mark', 'email;given_name\na@example.org;"A', 'never closed'],
  ['nothing in it', 'email;given_name\n', 'Paste a list or choose a file'],
  ['10,001 lines', Array.from({ length: 10_001 }, (_, n) => `a${n}@example.org;A`).join('\n'), '10,000'],
] as const)('a list with %s is refused as a whole, and kept', async ([, people, words]) => {
  const { desk, board, staff } = await deskWithBoard()

  const answer = await send(desk, staff, { people })
  const html = await answer.text()

  expect(answer.status).toBe(422)
  expect(html).toContain(words)
  expect(await invited(desk, board)).toEqual([])
})

test('ten thousand people are shown and then made', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const rows = Array.from(
    { length: 10_000 },
    (_, n) => `a${n}@example.org;Given ${n};Family;Institute of Zoology`,
  )
  const file = utf8(`email;given_name;family_name;affiliation\n${rows.join('\n')}`)

  const checked = await (await send(desk, staff, { file })).text()
  const made = await send(desk, staff, { file }, 'create')

  expect(checked).toContain('10,000 people will be invited')
  expect(made.headers.get('location')).toBe('/organizer/events/board/invitations?created=10000')
  const { count } = await desk.services.db
    .selectFrom('invitationHistory')
    .select((read) => read.fn.countAll<number>().as('count'))
    .where('eventId', '=', board.id)
    .executeTakeFirstOrThrow()
  expect(count).toBe(10_000)
}, 60_000)

test('an apostrophe that our own export put before a sign goes off again', async () => {
  const { desk, board, staff } = await deskWithBoard()

  await send(desk, staff, { people: "email;given_name;affiliation\na@example.org;Ann;'=Institute" }, 'create')

  expect((await invited(desk, board))[0]?.affiliation).toBe('=Institute')
})

test('more than 10 MiB, and a body that is no form, are refused', async () => {
  const { desk, staff } = await deskWithBoard()
  const headers = { cookie: staff.cookie(), 'sec-fetch-site': 'same-origin' }
  const post = (body: string, type?: string) =>
    desk.app.request(`http://symposia.test${path}`, {
      method: 'POST',
      body,
      headers: type ? { ...headers, 'content-type': type } : headers,
    })

  const large = await send(desk, staff, { file: new Uint8Array(12 * 1_048_576) })
  const broken = await post('nothing', 'multipart/form-data; boundary=x')
  const other = await post('{}', 'application/json')

  expect([large.status, broken.status, other.status]).toEqual([413, 400, 415])
})

test('what was pasted is kept where the session is over', async () => {
  const { desk } = await deskWithBoard()
  const nobody = { cookie: () => '' } as Staff

  const answer = await send(desk, nobody, { people: 'Amina <amina@example.org>' })

  expect(answer.status).toBe(401)
  expect(await answer.text()).toContain('amina@example.org')
})

test('a file larger than a list may be is answered by the form, with the limit of a list', async () => {
  const { desk, board, staff } = await deskWithBoard()

  const refused = await send(desk, staff, { file: new Uint8Array(12 * 1_048_576) })

  expect(refused.status).toBe(413)
  const html = await refused.text()
  expect(html).toContain('The list is larger than 10 MB. Split it')
  expect(html).toContain('href="#file"')
  expect(await invited(desk, board)).toEqual([])
})

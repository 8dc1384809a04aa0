import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'

test('a form that is right leads to the own page', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const sent = await event.register('Amina')

  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toMatch(/^\/registrations\/[\w-]+$/)
  const { givenName, state, consents } = await desk.services.db
    .selectFrom('registrations')
    .selectAll()
    .executeTakeFirstOrThrow()
  expect({ givenName, state }).toEqual({ givenName: 'Amina', state: 'confirmed' })
  expect(consents).toEqual({
    privacy: { at: '2019-08-15T02:00:00.000Z', notice: 1, language: 'en' },
  })
})

test('the form leaves gzipped where the reader takes it, the same form; what is sent back never is', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const [path, zip] = [`/events/${event.slug}/register`, { 'accept-encoding': 'br, gzip' }]
  const withoutId = (html: string) => html.replace(/name="submission" value="[^"]+"/, '')

  const plain = await desk.get(path)
  const zipped = await desk.get(path, zip)
  const named = await desk.get(`${path}?lang=en`, zip)
  const mended = await desk.post(path, {}, zip)

  const bytes = Buffer.from(await zipped.arrayBuffer())
  expect(withoutId(gunzipSync(bytes).toString())).toBe(withoutId(await plain.text()))
  expect([plain, zipped, named, mended].map(encodingOf)).toEqual([
    [200, null, 'Accept-Language, Accept-Encoding'],
    [200, 'gzip', 'Accept-Language, Accept-Encoding'],
    [200, 'gzip', 'Accept-Encoding'],
    [422, null, 'Accept-Language'],
  ])
  expect(zipped.headers.get('cache-control')).toBe('private, no-store')
})

function encodingOf({ status, headers }: Response) {
  return [status, headers.get('content-encoding'), headers.get('vary')]
}

test('the form page asks and says what the button does', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const page = await desk.get(`/events/${event.slug}/register`)
  const html = await page.text()

  expect(page.status).toBe(200)
  expect(page.headers.get('cache-control')).toBe('private, no-store')
  expect(html).toMatch(/name="submission" value="[0-9a-f-]{36}"/)
  for (const name of [
    'given_name',
    'family_name',
    'native_name',
    'email',
    'affiliation',
    'country',
    'language',
  ])
    expect(html).toContain(`name="${name}"`)
  expect(html).not.toContain('name="type"')
  expect(html).not.toMatch(/<input[^>]*checked/)
  expect(html).toMatch(/<button[^>]*class="button"[^>]*>Register<\/button>/)
})

test('a refused form keeps all that was typed and names each problem in a summary and at its field', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const submission = crypto.randomUUID()

  const refused = await event.register(
    { name: 'Amina "قمر" <b>', email: 'amina@example', country: '' },
    submission,
  )
  const html = await refused.text()

  expect(refused.status).toBe(422)
  expect(html).toContain('<title>Error: Register')
  expect(html).toContain('value="Amina &quot;قمر&quot; &lt;b&gt;"')
  expect(html).toContain(`name="submission" value="${submission}"`)
  expect(html).toContain('role="alert"')
  expect(html).toContain('<a href="#email">Enter an e-mail address like name@example.org</a>')
  expect(html).toContain('<a href="#country">Choose the country you work in</a>')
  expect(html).toMatch(/id="email"[^>]*aria-invalid="true"[^>]*aria-describedby="email-hint email-problem"/)
  expect(html).toContain('<option value="en" lang="en" selected="">')
})

test.for([
  ['given_name', ' \u200b\u0301 ', 'Enter your given name'],
  ['given_name', 'x'.repeat(201), 'is too long'],
  ['given_name', 'a\u0000b', 'can’t be kept'],
  ['given_name', 'a\u202eb', 'can’t be kept'],
  ['affiliation', '', 'Enter your institution'],
  ['email', '"amina"@example.org', 'Enter an e-mail address'],
  ['email', 'amina@example.org,b@example.org', 'Enter an e-mail address'],
  ['email', 'أمينة@example.org', 'plain Latin letters'],
  ['country', 'ZZ', 'Choose the country'],
  ['language', 'pt', 'Choose the language'],
  ['privacy', '', 'Tick the box'],
  ['privacy', 'on', 'Tick the box'],
] as const)('%s %j is refused', async ([field, typed, words]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const refused = await event.register('Amina', undefined, { [field]: typed })

  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(words)
})

test.for([
  ['given_name', '  Łukasz-Ó’Brien  ', 'Łukasz-Ó’Brien'],
  ['given_name', 'e\u0301ric', '\u00e9ric'],
  ['native_name', '王小明 🧬', '王小明 🧬'],
  ['family_name', '', ''],
  ['email', 'amina+test@Bücher.example', 'amina+test@Bücher.example'],
] as const)('%s %j is kept as %j', async ([field, typed, kept]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  await event.register('Amina', undefined, { [field]: typed })

  const row = await desk.services.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
  const columns = new Map<string, string>([
    ['given_name', row.givenName],
    ['family_name', row.familyName],
    ['native_name', row.nativeName],
    ['email', row.email],
  ])
  expect(columns.get(field)).toBe(kept)
})

test('fields that nobody asked for change nothing', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const sent = await event.register('Amina', undefined, {
    state: 'confirmed',
    number: '1000',
    id: crypto.randomUUID(),
    'answer.__proto__': 'x',
    __proto__: 'x',
    listing: 'yes',
  })

  expect(sent.status).toBe(303)
  const row = await desk.services.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ number: 1, answers: {}, restrictedAnswers: {} })
  expect(Object.keys(row.consents)).toEqual(['privacy'])
})

test('a single field that comes twice is malformed', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const sent = await event.register('Amina', undefined, { email: ['a@example.org', 'b@example.org'] })

  expect(sent.status).toBe(400)
})

test('the same form sent again is the same registration; with another address it gets a new id', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const submission = crypto.randomUUID()

  const first = await event.register('Amina', submission)
  const again = await event.register('Amina', submission)
  const other = await event.register({ name: 'Amina', email: 'other@example.org' }, submission)

  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  expect(other.status).toBe(422)
  expect(await other.text()).not.toContain(submission)
})

test.for(['', 'x', '1234'])('a form with the id %j gets a new one', async (submission) => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const refused = await event.register('Amina', submission)

  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/name="submission" value="[0-9a-f-]{36}"/)
})

test('an address that takes part already learns nothing here', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const first = await event.register('Amina')

  const second = await event.register({ name: 'Somebody', email: 'AMINA@example.org' })
  const html = await second.text()

  expect(second.status).toBe(409)
  expect(html).not.toContain('Amina')
  expect(html).not.toContain(first.headers.get('location'))
  expect(html).toContain('value="Somebody"')
})

test('among several types one must be chosen, and only of those that are the public’s', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({
    types: [{ key: 'student' }, { key: 'member' }, { key: 'speaker', public: false }],
  })

  const answers = [
    await event.register('Amina'),
    await event.register({ name: 'Boris', type: 'speaker' }),
    await event.register({ name: 'Chen', type: 'student' }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 303])
  expect(await answers[0]?.text()).toContain('<a href="#type">Choose how you will take part</a>')
})

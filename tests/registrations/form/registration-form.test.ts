import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createApp } from '../../../src/http/app-env.ts'
import { firstLanguage } from '../../../src/http/language.ts'
import { createMemoryLimit } from '../../../src/http/limits/memory-limit.ts'
import { requestId } from '../../../src/http/observing/request-id.ts'
import { formRoutes } from '../../../src/registrations/form/form-routes.tsx'
import { createReadAvailability } from '../../../src/registrations/openings/read-availability.ts'
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

test('where the last place has gone the form stays, says so and offers the line', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await event.register('Amina')

  const late = await event.register('Boris', undefined, { wants: 'place' })
  const html = await late.text()
  const joined = await event.register('Boris')

  expect(late.status).toBe(409)
  expect(html).toContain('data-state="few"')
  expect(html).toContain('You can join the waiting list')
  expect(html).not.toContain('name="wants"')
  expect(joined.status).toBe(303)
})

test('a full event without a line says so, and refuses with 409', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1, line: false })
  await event.register('Amina')

  const sent = await event.register('Boris')
  const page = await desk.get(`/events/${event.slug}/register`)

  expect(sent.status).toBe(409)
  for (const answer of [sent, page])
    expect(await answer.text()).toContain('class="standing" data-state="full"')
  expect(page.status).toBe(200)
})

test.for([
  [{ opens: '2019-08-20T09:00:00+03:00' }, 'soon'],
  [{ closes: '2019-08-10T09:00:00+03:00' }, 'closed'],
  [{ state: 'cancelled' }, 'cancelled'],
  [{ state: 'postponed' }, 'closed'],
  [{ mode: 'none' }, 'closed'],
  [{ mode: 'invitation' }, 'invitation'],
] as const)('an event with %j takes nobody by this form', async ([facts, state]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration(facts)

  const page = await desk.get(`/events/${event.slug}/register`)
  const sent = await event.register('Amina')

  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain(`class="standing" data-state="${state}"`)
  expect(html).not.toContain('name="given_name"')
  expect(sent.status).toBe(409)
  expect(await desk.services.db.selectFrom('registrations').selectAll().execute()).toEqual([])
})

test('an event that nobody registers for refuses a form even if it is wrong', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'none', types: [] })

  const answers = [await event.register('Amina'), await event.register({ name: '', email: 'x' })]

  expect(answers.map(({ status }) => status)).toEqual([409, 409])
})

test('a draft has no form', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ state: 'draft' })

  const answers = [await desk.get(`/events/${event.slug}/register`), await event.register('Amina')]

  expect(answers.map(({ status }) => status)).toEqual([404, 404])
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

test('too many forms from one client are asked to wait, and keep what they hold', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const { services, lane } = desk
  const flood = createMemoryLimit({ most: 2, perMs: 60_000 })
  const app = createApp()
  app.use(requestId, firstLanguage)
  app.route('/', formRoutes(services, lane, createReadAvailability(services), { flood }))
  const send = (remoteAddress: string) =>
    app.request(
      `/events/${event.slug}/register`,
      { method: 'POST', body: new URLSearchParams({ given_name: 'Amina' }) },
      { incoming: { socket: { remoteAddress } } },
    )

  const answers = [await send('203.0.113.9'), await send('203.0.113.9'), await send('203.0.113.9')]
  const elsewhere = await send('203.0.113.10')

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 429])
  expect(answers[2]?.headers.get('retry-after')).toBe('30')
  expect(await answers[2]?.text()).toContain('value="Amina"')
  expect(elsewhere.status).toBe(422)
})

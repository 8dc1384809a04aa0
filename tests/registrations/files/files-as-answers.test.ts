import { expect, test } from 'vitest'
import { forgetFiles } from '../../../src/registrations/files/forget-files.ts'
import { bytesOf, docx, pdf, png, sendFiles, type Upload } from '../../support/answer-files.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { TestEvent } from '../../support/desk-events.ts'
import { newQuestion } from '../../support/new-question.ts'
import { signInAs } from '../../support/office.ts'

const cv = { name: 'CV Amina.pdf', bytes: pdf, type: 'application/pdf' }
const person = {
  given_name: 'Amina',
  family_name: 'Odhiambo',
  native_name: '',
  email: 'amina@example.org',
  affiliation: 'Maasai Mara University',
  country: 'KE',
  language: 'en',
  privacy: 'yes',
}

async function openWithFiles(more: { isRequired?: boolean; isRestricted?: boolean } = {}) {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await newQuestion(desk, event.id, { key: 'cv', kind: 'file', label: 'Your CV', ...more })
  await newQuestion(desk, event.id, { key: 'portrait', kind: 'picture', label: 'Portrait' })
  return { desk, event }
}

function register(
  desk: Desk,
  { slug }: TestEvent,
  files: Readonly<Record<string, Upload>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const submission = crypto.randomUUID()
  return sendFiles(desk, `/events/${slug}/register`, { ...person, submission, ...more }, files)
}

async function row(desk: Desk) {
  return desk.services.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
}

async function files(desk: Desk) {
  return desk.services.db
    .selectFrom('answerFiles')
    .select(['fileId', 'name', 'mediaType', 'size'])
    .orderBy('name')
    .execute()
}

test('a file comes with the form, answers by its name, and goes back to its person alone', async () => {
  const { desk, event } = await openWithFiles({ isRequired: true })

  const form = await (await desk.get(`/events/${event.slug}/register`)).text()
  const sent = await register(desk, event, {
    'answer.cv': cv,
    'answer.portrait': { name: 'me.png', bytes: png },
  })
  const own = sent.headers.get('location') ?? ''
  const [file] = await files(desk)
  const got = await desk.get(`${own}/files/${file?.fileId}`)

  expect(form).toContain('enctype="multipart/form-data"')
  expect(form).toContain('PDF, DOCX, ODT, PNG, JPEG or WebP, at most 2 MB')
  expect(sent.status).toBe(303)
  expect((await row(desk)).answers).toEqual({ cv: 'CV Amina.pdf', portrait: 'me.png' })
  expect(await (await desk.get(own)).text()).toContain('<bdi>CV Amina.pdf</bdi>')
  expect(new Uint8Array(await got.arrayBuffer())).toEqual(pdf)
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="CV Amina.pdf"; filename*=UTF-8''CV%20Amina.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
})

test('a form that is refused keeps its file, which need not be chosen again', async () => {
  const { desk, event } = await openWithFiles({ isRequired: true })
  const submission = crypto.randomUUID()

  const refused = await register(desk, event, { 'answer.cv': cv }, { submission, given_name: '' })
  const page = await refused.text()
  const mended = await register(
    desk,
    event,
    { 'answer.cv': { name: '', bytes: bytesOf('') } },
    { submission },
  )

  expect(refused.status).toBe(422)
  expect(page).toContain('\u2068CV Amina.pdf\u2069 is kept. Choose another one to replace it.')
  expect(mended.status).toBe(303)
  expect((await row(desk)).answers).toEqual({ cv: 'CV Amina.pdf' })
})

test('a kept file can be dropped or replaced before the form is taken', async () => {
  const { desk, event } = await openWithFiles()
  const submission = crypto.randomUUID()
  await register(desk, event, { 'answer.cv': cv }, { submission, given_name: '' })

  const dropped = await register(desk, event, {}, { submission, given_name: '', 'drop.cv': 'yes' })
  const page = await dropped.text()
  await register(desk, event, { 'answer.cv': cv }, { submission, given_name: '' })
  await register(desk, event, { 'answer.cv': { name: 'New.docx', bytes: docx } }, { submission })

  expect(page).not.toContain('is kept')
  expect(await files(desk)).toMatchObject([{ name: 'New.docx' }])
  expect((await row(desk)).answers).toEqual({ cv: 'New.docx' })
})

test.for([
  [
    'a page as a PDF',
    'cv',
    { name: 'CV.pdf', bytes: bytesOf('<script>'), type: 'application/pdf' },
    'This is not a PDF',
  ],
  [
    'an SVG as a PNG',
    'portrait',
    { name: 'me.png', bytes: bytesOf('<svg/>') },
    'This is not a PNG, JPEG or WebP picture',
  ],
  [
    'a PDF as a picture',
    'portrait',
    { name: 'me.png', bytes: pdf },
    'This is not a PNG, JPEG or WebP picture',
  ],
  ['an empty file', 'cv', { name: 'CV.pdf', bytes: new Uint8Array() }, 'The file is empty'],
  [
    '2 MiB and a byte',
    'cv',
    { name: 'CV.pdf', bytes: grown(pdf, 2_097_153) },
    'The file is larger than 2 MB',
  ],
] as const)('%s is refused beside its field, and what was typed stays', async ([, key, file, words]) => {
  const { desk, event } = await openWithFiles()

  const refused = await register(desk, event, { [`answer.${key}`]: file })
  const page = await refused.text()

  expect(refused.status).toBe(422)
  expect(page).toContain(words)
  expect(page).toContain('value="Amina"')
  expect(await files(desk)).toEqual([])
})

test('2 MiB are taken, and a body beyond what a form may hold is not read to its end', async () => {
  const { desk, event } = await openWithFiles()

  const most = await register(desk, event, { 'answer.cv': { name: 'CV.pdf', bytes: grown(pdf, 2_097_152) } })
  const beyond = await register(desk, event, {
    'answer.cv': { name: 'CV.pdf', bytes: grown(pdf, 4_000_000) },
  })
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      given += 65_536
      stream.enqueue(new Uint8Array(65_536))
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const init = { method: 'POST', body: endless, duplex: 'half', headers } as RequestInit
  const chunked = await desk.app.request(`http://symposia.test/events/${event.slug}/register`, init)

  expect([most.status, beyond.status, chunked.status]).toEqual([303, 413, 413])
  expect(given).toBeLessThan(4_000_000)
})

test('multipart is taken only where a form asks for files, and only well-formed', async () => {
  const { desk, event } = await openWithFiles()
  const plain = await desk.openRegistration()
  const path = `http://symposia.test/events/${event.slug}/register`
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }

  const unasked = await register(desk, plain, { 'answer.cv': cv })
  const malformed = await desk.app.request(path, { method: 'POST', body: 'no parts at all', headers })
  const urlencoded = await event.register('Bruno')

  expect([unasked.status, malformed.status, urlencoded.status]).toEqual([415, 400, 303])
})

test('a field that comes with two files is refused', async () => {
  const { desk, event } = await openWithFiles()
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...person, submission: crypto.randomUUID() }))
    body.append(name, value)
  for (const name of ['one.pdf', 'two.pdf']) body.append('answer.cv', new Blob([Uint8Array.from(pdf)]), name)

  const path = `http://symposia.test/events/${event.slug}/register`
  const answer = await desk.app.request(path, { method: 'POST', body })

  expect(answer.status).toBe(400)
  expect(await files(desk)).toEqual([])
})

test('a required file is asked for; a name that is only typed is no file', async () => {
  const { desk, event } = await openWithFiles({ isRequired: true })

  const missing = await event.register('Amina', undefined, { 'answer.cv': 'CV.pdf' })

  expect(missing.status).toBe(422)
  expect(await missing.text()).toContain('Choose a file: \u2068Your CV\u2069')
  expect(await files(desk)).toEqual([])
})

test('the form that made a registration cannot change its files afterwards', async () => {
  const { desk, event } = await openWithFiles()
  const submission = crypto.randomUUID()
  await register(desk, event, { 'answer.cv': cv }, { submission })

  const again = await register(
    desk,
    event,
    { 'answer.cv': { name: 'Other.pdf', bytes: pdf } },
    { submission },
  )
  await register(desk, event, {}, { submission, 'drop.cv': 'yes' })

  expect(again.status).toBe(303)
  expect(await files(desk)).toMatchObject([{ name: 'CV Amina.pdf' }])
})

test('on the own page a file is given, replaced and taken away, which the history tells', async () => {
  const { desk, event } = await openWithFiles()
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  const page = await (await desk.get(`${own}/files`)).text()
  const question = /name="question" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const send = (file: Upload | null, more = {}) =>
    sendFiles(desk, `${own}/files`, { question, ...more }, file ? { 'answer.cv': file } : {})

  const given = await send(cv)
  const replaced = await send({ ...cv, bytes: grown(pdf, 1_000) })
  const [kept] = await files(desk)
  const refused = await send({ name: 'CV.pdf', bytes: bytesOf('MZ') })
  const nothing = await send(null)
  const answers = (await row(desk)).answers
  const removed = await send(null, { act: 'remove' })

  expect([given, replaced, refused, nothing, removed].map(({ status }) => status)).toEqual([
    303, 303, 422, 422, 303,
  ])
  expect(kept).toMatchObject({ name: 'CV Amina.pdf', size: 1_000 })
  expect(answers).toEqual({ cv: 'CV Amina.pdf' })
  expect((await row(desk)).answers).toEqual({})
  expect(await files(desk)).toEqual([])
  const history = await desk.services.db
    .selectFrom('history')
    .select('facts')
    .where('deed', '=', 'edit')
    .execute()
  expect(history.map(({ facts }) => facts)).toEqual(Array(3).fill({ fields: ['answer.cv'] }))
})

test('once nothing can be changed the files are still there, beside the event that they were given to', async () => {
  const { desk, event } = await openWithFiles()
  const own = (await register(desk, event, { 'answer.cv': cv })).headers.get('location') ?? ''
  const open = await (await desk.get(`${own}/files`)).text()
  desk.clock.advance({ days: 400 })

  const page = await (await desk.get(`${own}/files`)).text()

  expect(open).toContain('<aside class="aside panel"')
  expect(page).toContain('CV Amina.pdf')
  expect(page).toContain('<aside class="aside panel"')
})

test('a required file can be replaced and not taken away', async () => {
  const { desk, event } = await openWithFiles({ isRequired: true })
  const own = (await register(desk, event, { 'answer.cv': cv })).headers.get('location') ?? ''
  const page = await (await desk.get(`${own}/files`)).text()
  const question = /name="question" value="([^"]+)"/.exec(page)?.[1] ?? ''

  const refused = await sendFiles(desk, `${own}/files`, { question, act: 'remove' }, {})

  expect(page).not.toContain('value="remove"')
  expect(refused.status).toBe(422)
  expect(await files(desk)).toHaveLength(1)
})

test('a file of somebody else is not there, whoever asks', async () => {
  const { desk, event } = await openWithFiles()
  const own = (await register(desk, event, { 'answer.cv': cv })).headers.get('location') ?? ''
  const other = (await event.register('Bruno')).headers.get('location') ?? ''
  const [file] = await files(desk)

  const answers = await Promise.all(
    [`${other}/files/${file?.fileId}`, `${own}/files/${crypto.randomUUID()}`, `${own}/files/x`].map((path) =>
      desk.get(path),
    ),
  )

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})

test('staff get a file from the attendee’s page; a restricted one only by role, and the log says so', async () => {
  const { desk, event } = await openWithFiles({ isRestricted: true })
  await register(desk, event, { 'answer.cv': cv, 'answer.portrait': { name: 'me.png', bytes: png } })
  const { registrationId } = await row(desk)
  const [owner, reader, checker] = [
    await signInAs(desk, 'owner'),
    await signInAs(desk, 'reader'),
    await signInAs(desk, 'checker'),
  ]
  const all = await files(desk)
  const pathOf = (name: string) =>
    `/organizer/events/${event.slug}/attendees/${registrationId}/files/${all.find((each) => each.name === name)?.fileId}`

  const page = await (await reader.get(`/organizer/events/${event.slug}/attendees/${registrationId}`)).text()
  const seen = await Promise.all([
    owner.get(pathOf('CV Amina.pdf')),
    reader.get(pathOf('CV Amina.pdf')),
    reader.get(pathOf('me.png')),
    checker.get(pathOf('me.png')),
    desk.get(pathOf('me.png')),
  ])

  expect(page).toContain(`href="${pathOf('me.png')}"`)
  expect(page).not.toContain('CV Amina.pdf')
  expect(seen.map(({ status }) => status)).toEqual([200, 404, 200, 403, 303])
  expect(seen[0]?.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  const acts = await desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'facts'])
    .where('act', '!=', 'give-role')
    .execute()
  expect(acts).toEqual([{ act: 'see-restricted', facts: { questions: ['cv'] } }])
})

test('reviewers get an applicant’s file where they decide', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application' })
  await newQuestion(desk, event.id, { key: 'cv', kind: 'file', label: 'Your CV' })
  await register(desk, event, { 'answer.cv': cv })
  const { registrationId } = await row(desk)
  const registrar = await signInAs(desk, 'registrar')

  const page = await (
    await registrar.get(`/organizer/events/${event.slug}/decisions/${registrationId}`)
  ).text()

  const [file] = await files(desk)
  expect(page).toContain(
    `href="/organizer/events/${event.slug}/attendees/${registrationId}/files/${file?.fileId}"`,
  )
})

test('files of forms that nobody sent in the end go after a day; those that answer stay', async () => {
  const { desk, event } = await openWithFiles()
  await register(desk, event, { 'answer.cv': cv })
  await register(desk, event, { 'answer.cv': { ...cv, name: 'Left.pdf' } }, { given_name: '' })
  const forget = () => forgetFiles(desk.services, new Date(desk.clock.machine().getTime() + 10_000))

  desk.clock.advance({ hours: 23 })
  await forget()
  const before = await files(desk)
  desk.clock.advance({ hours: 2 })
  await forget()

  expect(before).toHaveLength(2)
  expect(await files(desk)).toMatchObject([{ name: 'CV Amina.pdf' }])
})

test('what is kept of oneself names the files with their size and address', async () => {
  const { desk, event } = await openWithFiles()
  const own = (await register(desk, event, { 'answer.cv': cv })).headers.get('location') ?? ''

  const kept = (await (await desk.get(`${own}/data.json`)).json()) as { files: readonly unknown[] }

  const [file] = await files(desk)
  expect(kept.files).toMatchObject([
    {
      name: 'CV Amina.pdf',
      type: 'application/pdf',
      size: pdf.length,
      address: `http://symposia.test${own}/files/${file?.fileId}`,
    },
  ])
})

function grown(bytes: Uint8Array, to: number): Uint8Array {
  const all = new Uint8Array(to)
  all.set(bytes)
  return all
}

test('a file goes with its answer when an edit hides it', async () => {
  const { desk, event } = await openWithFiles()
  await newQuestion(desk, event.id, { key: 'speaks', kind: 'yes-no', label: 'I give a talk' })
  const sent = await register(desk, event, { 'answer.cv': cv }, { 'answer.speaks': 'yes' })
  const own = sent.headers.get('location') ?? ''
  // The order of the form: who gives a talk is asked for a CV.
  const { db } = desk.services
  await db.updateTable('questions').set({ position: 0 }).where('key', '=', 'speaks').execute()
  const condition = JSON.stringify({ question: 'speaks', is: ['yes'] })
  await db.updateTable('questions').set({ condition }).where('key', '=', 'cv').execute()
  const version = /name="version" value="([0-9a-f]+)"/.exec(await (await desk.get(`${own}/edit`)).text())?.[1]

  const edited = await desk.post(`${own}/edit`, { ...person, version: version ?? '' })

  expect(edited.status).toBe(303)
  expect((await row(desk)).answers).toEqual({})
  expect(await files(desk)).toEqual([])
})

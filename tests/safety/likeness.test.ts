import { expect, test } from 'vitest'
import { openStage, sendMails } from './support/stage.ts'

async function saidBy(answer: Response, address: string) {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'set-cookie'))
  const cookies = answer.headers.getSetCookie().map((line) => line.replace(/=[^;]*/, '='))
  // A form has an id and a code of its own each time.
  const body = (await answer.text())
    .replaceAll(address, 'ADDRESS')
    .replace(/[0-9a-f-]{36}/g, 'ID')
    .replace(/\d{3} \d{3}/g, 'CODE')
    .replace(/data-challenge="[^"]*"/, 'CHALLENGE')
  return { status: answer.status, headers, cookies, body }
}

test('asking for links says the same of whoever is known, was here, waits, or is nobody', async () => {
  const { desk, own } = await openStage()
  const known = ['amina@example.org', 'boris@example.org', 'olga@example.org']
  await desk.post(`${own}/cancel`, {})

  const nobody = await saidBy(await desk.post('/my', { email: 'nobody@example.org' }), 'nobody@example.org')

  for (const email of known) expect(await saidBy(await desk.post('/my', { email }), email)).toEqual(nobody)
  const rows = await desk.services.db
    .selectFrom('messages')
    .select('toEmail')
    .where('kind', '=', 'links')
    .execute()
  expect(rows).toHaveLength(4)
  await sendMails(desk)
  const sent = await desk.services.db
    .selectFrom('messages')
    .select(['toEmail', 'state'])
    .where('kind', '=', 'links')
    .where('bodyText', 'is not', null)
    .execute()
  expect(sent.map(({ toEmail }) => toEmail)).toEqual(['boris@example.org'])
})

test('asking to sign in says the same to an organizer, a participant and nobody, and makes nobody', async () => {
  const { desk } = await openStage()
  const ask = async (email: string) => {
    const asked = await desk.post('/organizer/sign-in', { email, next: '' })
    const cookie = asked.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const shown = await desk.get('/organizer/sign-in?sent=yes', { cookie })
    return [await saidBy(asked, email), await saidBy(shown, email)]
  }
  const before = await desk.services.db.selectFrom('organizers').selectAll().execute()

  const nobody = await ask('nobody@example.org')

  for (const email of ['olga@example.org', 'amina@example.org', 'OLGA@example.org'])
    expect(await ask(email)).toEqual(nobody)
  expect(await desk.services.db.selectFrom('organizers').selectAll().execute()).toEqual(before)
  const mails = await desk.services.db
    .selectFrom('messages')
    .select('toEmail')
    .where('kind', '=', 'sign-in')
    .execute()
  expect(new Set(mails.map(({ toEmail }) => toEmail))).toEqual(new Set(['olga@example.org']))
})

test('a second form for a live address shows nothing of the first', async () => {
  const { forum, own } = await openStage()
  const more = { type: 'participant', 'answer.topic': 'a' }

  const second = await forum.register(
    { name: 'Mallory', email: 'Amina@example.org', ...more },
    undefined,
    more,
  )
  const page = await second.text()

  expect(second.status).toBe(409)
  expect(page).not.toMatch(/Odhiambo.*Odhiambo|"Amina"|confirmed/s)
  expect(page).not.toContain(own)
  expect(page).not.toContain('/registrations/')
})

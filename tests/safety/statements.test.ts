import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lookAtAll, openStage, type Stage, sendMails } from './support/stage.ts'

/** SCALE.md S17, S18, S21, S22, DESIGN.md "Time": what a pooler, another engine or a moved clock can't bear. */
const forbidden = [
  /\bnow\(\)|\bcurrent_(?:timestamp|date|time)\b|\blocaltime|\b(?:clock|statement|transaction)_timestamp\b/i,
  /\bnextval\b|\bcurrval\b|\bserial\b|\brandom\(\)|\bgen_random_uuid\b/i,
  /^\s*(?:listen|unlisten|prepare|execute|declare|fetch|lock|discard|reset)\b/i,
  /^\s*set\s+(?!local\b|transaction\b)/i,
  /\bset_config\([^)]*false\)/i,
  /\bpg_(?:try_)?advisory_(?:lock|unlock)/i,
  /\b(?:create|alter|drop|truncate|refresh)\s+(?:or\s+replace\s+|temp\w*\s+)?\w+/i,
  /\bisolation level (?!read committed)/i,
  /\boffset\b/i,
]

// A word that nobody would write into a statement: wherever it is typed, it must travel as a parameter.
const typed = 'Zebra7'

/** Registers, asks, cancels, and does whatever an owner can, with the word in each field. */
async function doAll({ desk, forum, owner, own, ask }: Stage): Promise<readonly number[]> {
  const at = '/organizer/events/forum'
  const person = { name: typed, email: `${typed}@example.org`, type: 'participant' }
  const submission = crypto.randomUUID()
  const more = { 'answer.topic': 'a', 'answer.remarks': typed, affiliation: typed, 'answer.diet': 'x' }
  const attendee = (await desk.services.db.selectFrom('registrations').select('registrationId').execute())[1]
  const search = `q=${typed}&tag=${typed}&state=confirmed&answer.remarks=${typed}&sort=-answer.guests&country=KE`
  const answers = [
    await forum.register(person, submission, more),
    await forum.register(person, submission, more),
    await forum.register(person, undefined, more),
    await desk.post('/my', { email: `${typed}@example.org` }),
    await ask(`/?q=${typed}&view=month&month=2019-09&category=drylands&country=KE`),
    await owner.get(`${at}/attendees?${search}`),
    await owner.get(`${at}/attendees.csv?${search}&columns=email,answer.remarks,answer.diet`),
    await owner.get(`${at}/attendees.json`),
    await owner.post(`${at}/attendees/${attendee?.registrationId}`, { act: 'show-sensitive' }),
    await owner.post(`${at}/attendees/${attendee?.registrationId}/cancel`, { reason: typed }),
    await owner.post(`${at}/texts`, { in: 'fr', 'event.title': typed }),
    await owner.post(`${at}/types`, { title: typed, capacity: '4', public: 'yes' }),
    await owner.post(`${at}/questions`, { key: 'zebra', kind: 'text', label: typed }),
    await owner.post('/organizer/events/new', { title: typed, starts_on: '2019-10-01', time_zone: 'UTC' }),
    await owner.post('/organizer/account', { act: 'profile', name: typed, language: 'fr' }),
    await desk.post('/organizer/sign-in', { email: `${typed}@example.org`, next: '' }),
    await ask(`${own}/cancel`, { method: 'POST', body: new URLSearchParams({ reason: typed }) }),
    await owner.post('/organizer/sign-out', {}),
  ]
  for (const answer of answers) await answer.text()
  return answers.map(({ status }) => status)
}

test('no statement says what an engine, a pooler or the clock can’t bear, nor anything that was typed', async () => {
  const stage = await openStage()
  const query = vi.spyOn(pg.Client.prototype, 'query')
  onTestFinished(() => query.mockRestore())

  await lookAtAll(stage)
  const statuses = await doAll(stage)
  await sendMails(stage.desk)

  expect(statuses).toEqual([
    303, 303, 409, 200, 200, 200, 200, 200, 200, 303, 303, 303, 303, 303, 303, 303, 303, 303,
  ])
  const asked = query.mock.calls.map(([first]) => first as string | { text: string; name?: string })
  const statements = [...new Set(asked.map((one) => (typeof one === 'string' ? one : one.text)))]
  expect(statements.length).toBeGreaterThan(60)
  expect(asked.filter((one) => typeof one !== 'string' && one.name)).toEqual([])
  for (const pattern of forbidden) expect(statements.filter((one) => pattern.test(one))).toEqual([])
  expect(statements.filter((one) => one.toLowerCase().includes(typed.toLowerCase()))).toEqual([])
})

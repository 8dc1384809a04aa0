import { expect, test } from 'vitest'
import { loadSamples } from '../../src/demo/samples/load-samples.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import { openDesk, toBody } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'
import { startWorker } from '../support/worker-process.ts'

// The site is built and bundled before the Worker listens.
const timeout = 60_000
const settings = {
  PUBLIC_URL: 'http://symposia.test',
  APP_SECRET: 'a secret of the tests that is long enough to sign with',
}

test('a Worker lists events, registers, feeds calendars, exports, and leaves the mail to a server', {
  timeout,
}, async () => {
  // Sessions and windows are judged by the Worker's clock, which is the machine's.
  const desk = await openDesk({ at: new Date().toISOString() })
  const { services, databaseUrl } = desk
  await loadSamples(services)
  const cookie = (await signInAs(desk, 'owner')).cookie()
  const startsOn = `${new Date().getUTCFullYear() + 1}-09-04`
  await desk.openRegistration({
    slug: 'to-come',
    title: 'A conference to come',
    startsOn,
    hours: '09:00-17:30',
  })
  const { url, output } = await startWorker({ databaseUrl, settings })
  const ask = (path: string, init: RequestInit = {}) => fetch(url + path, { redirect: 'manual', ...init })

  const ready = await ask('/readyz')
  const listing = await ask('/')
  const listed = await listing.text()
  const sheet = await ask(/href="(\/assets\/public-[^"]+\.css)"/.exec(listed)?.[1] ?? '')
  const form = await (await ask('/events/to-come/register')).text()
  const fields = { ...amina, submission: /name="submission" value="([^"]+)"/.exec(form)?.[1] ?? '' }
  const registered = await ask('/events/to-come/register', { method: 'POST', body: toBody(fields) })
  const ownPage = await ask(registered.headers.get('location') ?? '')
  const feed = await ask('/calendar.ics', { headers: { 'accept-encoding': 'gzip' } })
  const calendar = readCalendar(await feed.text())
  const attendees = await ask('/organizer/events/to-come/attendees.csv', { headers: { cookie } })
  const csv = await attendees.text()
  const minute = await ask('/__scheduled?cron=*+*+*+*+*')

  expect(await ready.json()).toMatchObject({ ready: true, zoneData: 'unknown' })
  expect(listed).toContain('A conference to come')
  expect(sheet.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(sheet.headers.get('content-type')).toContain('text/css')
  expect([registered.status, ownPage.status], output()).toEqual([303, 200])
  expect(await ownPage.text()).toContain('data-state="confirmed"')
  expect(feed.headers.get('content-encoding')).toBe('gzip')
  expect(calendar.find(({ summary }) => summary === 'A conference to come')).toMatchObject({
    start: new Date(`${startsOn}T09:00:00+03:00`),
    end: new Date(`${startsOn}T17:30:00+03:00`),
  })
  expect(csv.trim().split('\r\n')).toEqual([
    expect.any(String),
    expect.stringContaining('"amina@example.org"'),
  ])
  expect(minute.status).toBe(200)
  expect(await mailsTo(services, amina.email)).toEqual([{ kind: 'confirmed', state: 'waiting' }])
  expect(await countInLine(services), output()).toBe(0)
})

const amina = {
  given_name: 'Amina',
  family_name: 'Odhiambo',
  email: 'amina@example.org',
  affiliation: 'Maasai Mara University',
  country: 'KE',
  language: 'en',
  privacy: 'yes',
}

type Services = Awaited<ReturnType<typeof openDesk>>['services']

function mailsTo({ db }: Services, email: string) {
  return db.selectFrom('messages').select(['kind', 'state']).where('toEmail', '=', email).execute()
}

/** The samples are of 2019: a turn of what falls due leaves nobody in line there. */
async function countInLine({ db }: Services): Promise<number> {
  const waiting = await db
    .selectFrom('registrations')
    .select('number')
    .where('state', '=', 'waitlisted')
    .execute()
  return waiting.length
}

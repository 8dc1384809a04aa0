import { expect, test } from 'vitest'
import { openCalendarDesk } from '../../support/calendar/calendar-desk.ts'
import { openDesk } from '../../support/desk.ts'
import { calendarOf, fatesOf, importAll, rowsOf } from '../../support/import-desk.ts'
import { signInAs } from '../../support/office.ts'

const dialIn =
  'CONFERENCE;VALUE=URI;FEATURE=PHONE,VIDEO;LABEL=Attendee dial-in:https://meet.example.org/secret'
const meeting = [
  'UID:meeting@elsewhere.example',
  'SUMMARY:A meeting',
  'CLASS:PRIVATE',
  'DTSTART;TZID=Europe/Vienna:20191001T180000',
  'DTEND;TZID=Europe/Vienna:20191001T193000',
  'LOCATION:Festsaal\\, Wien\\, Austria',
]

test('a conference of another program’s file is for those who have a place: no public page or feed has it', async () => {
  const desk = await openCalendarDesk()

  await importAll(desk, calendarOf([...meeting, dialIn]))

  const { db } = desk.services
  expect(await db.selectFrom('events').select(['broadcastUrl', 'joiningUrl']).execute()).toEqual([
    { broadcastUrl: null, joiningUrl: 'https://meet.example.org/secret' },
  ])
  const paths = ['/', '/events/a-meeting-2019', '/calendar.ics', '/events/a-meeting-2019.ics', '/feed.xml']
  for (const path of paths) {
    const answer = await desk.get(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(await answer.text()).not.toContain('secret')
  }
  expect(await fatesOf(desk, calendarOf([...meeting, dialIn]))).toEqual(['unchanged'])
})

test('the plan names the link of a new event, and of one that is here', async () => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')
  const plan = async (file: string) => {
    const fields = { text: file, zone: 'Europe/Vienna', state: 'draft', act: 'check' }
    const html = await (await staff.post('/organizer/import', fields)).text()
    return html.replace(/<textarea[\s\S]*?<\/textarea>/g, '').replace(/<[^>]+>/g, ' ')
  }

  const ofNew = await plan(calendarOf([...meeting, dialIn]))
  await importAll(desk, calendarOf(meeting))
  const ofKnown = await plan(calendarOf([...meeting, dialIn]))

  for (const text of [ofNew, ofKnown])
    expect(text).toMatch(/Link to join, for those with a place\s+\S*“\S*https:\/\/meet\.example\.org\/secret/)
})

test('a link that staff show to everyone stays theirs', async () => {
  const desk = await openDesk()
  await importAll(desk, calendarOf(meeting))
  await desk.services.db
    .updateTable('events')
    .set({ broadcastUrl: 'https://meet.example.org/secret' })
    .execute()

  expect(await fatesOf(desk, calendarOf([...meeting, dialIn]))).toEqual(['unchanged'])
})

test('a broadcast of a feed of ours stays one where that feed is imported', async () => {
  const desk = await openDesk()
  const ours = calendarOf([...meeting, dialIn]).replace('-//Example//Desk//EN', '-//Symposia//Calendar//EN')

  const [row] = await rowsOf(desk, ours)

  expect(row).toMatchObject({
    fate: 'new',
    file: { broadcastUrl: 'https://meet.example.org/secret', joiningUrl: null },
  })
})

test('a link that no editor would save is left out: with a password in it, or too long', async () => {
  const desk = await openDesk()
  const links = ['https://user:word@meet.example.org/room', `https://meet.example.org/${'a'.repeat(500)}`]

  for (const [place, link] of links.entries()) {
    const uid = `UID:meeting-${place}@elsewhere.example`
    await importAll(desk, calendarOf([uid, ...meeting.slice(1), `CONFERENCE;VALUE=URI:${link}`]))
  }

  const rows = await desk.services.db.selectFrom('events').select(['broadcastUrl', 'joiningUrl']).execute()
  expect(rows).toEqual(links.map(() => ({ broadcastUrl: null, joiningUrl: null })))
})

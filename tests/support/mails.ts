import ICAL from 'ical.js'
import { runDueWork } from '../../src/due-work.ts'
import type { Lane } from '../../src/registrations/lane/lane.ts'
import { register } from '../../src/registrations/register.ts'
import type { Person, Registration } from '../../src/registrations/registration.ts'
import type { Desk } from './desk.ts'
import type { TestEvent } from './desk-events.ts'

const amina: Person = {
  givenName: 'Amina',
  familyName: 'Odhiambo',
  nativeName: '',
  email: 'amina@example.org',
  affiliation: 'Maasai Mara University',
  country: 'FR',
  language: 'en',
}

/** Somebody registers by the form: Amina, unless said otherwise. */
export async function comes(
  desk: Desk,
  lane: Lane,
  event: TestEvent,
  person: Partial<Person> = {},
): Promise<Registration> {
  const [typeId] = event.types.values()
  if (!typeId) throw new Error('The event has no type')
  const registered = await register(desk.services, lane, {
    eventId: event.id,
    submissionId: crypto.randomUUID(),
    typeId,
    person: { ...amina, ...person },
    answers: {},
    restrictedAnswers: {},
    consents: {},
  })
  if (registered.outcome !== 'registered') throw new Error(registered.outcome)
  return registered.registration
}

/** Does what falls due; every mail so far, oldest first. */
export async function workDone(desk: Desk, lane: Lane) {
  const deadline = new Date(desk.clock.machine().getTime() + 60_000)
  await runDueWork(desk.services, { lane, transport: null }, deadline)
  return await desk.services.db
    .selectFrom('messages')
    .selectAll()
    .orderBy('createdAt')
    .orderBy('messageId')
    .execute()
}

/** The newest mail, with its calendar entry as an independent parser reads it. */
export async function lastMail(desk: Desk, lane: Lane) {
  const mail = (await workDone(desk, lane)).at(-1)
  if (!mail) throw new Error('There is no mail')
  return {
    ...mail,
    subject: mail.subject ?? '',
    text: mail.bodyText ?? '',
    html: mail.bodyHtml ?? '',
    entry: mail.calendarText === null ? null : firstEntry(mail.calendarText),
  }
}

function firstEntry(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entry = calendar.getFirstSubcomponent('vevent')
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: entry?.getFirstPropertyValue('uid'),
    sequence: Number(entry?.getFirstPropertyValue('sequence')),
    status: entry?.getFirstPropertyValue('status'),
    attendee: entry?.getFirstPropertyValue('attendee'),
  }
}

/** The conference in Narok, three days of September 2019. */
export function openNarok(desk: Desk, capacity = 10): Promise<TestEvent> {
  return desk.openRegistration({
    slug: 'narok-2019',
    title: 'Science Conference on Biodiversity in Drylands',
    startsOn: '2019-09-04',
    endsOn: '2019-09-06',
    capacity,
    texts: {
      en: {
        title: 'Science Conference on Biodiversity in Drylands',
        city: 'Narok',
        short_title: 'Narok',
        venue: 'Maasai Mara University',
      },
    },
  })
}

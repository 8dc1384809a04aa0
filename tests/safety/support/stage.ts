import { createSymposia } from '../../../src/app.ts'
import { runDueWork } from '../../../src/due-work.ts'
import { saveSessions } from '../../../src/events/programme/session-store.ts'
import type { SessionId } from '../../../src/ids.ts'
import { openRollCall } from '../../../src/invitations/roll-call/keep-roll-call.ts'
import { addOrganizer } from '../../../src/organizers/add-organizer.ts'
import { makeSignInLink } from '../../../src/organizers/sign-in/make-sign-in-link.ts'
import { toNewcomer } from '../../../src/registrations/lane/newcomer.ts'
import { keepAddress } from '../../../src/registrations/my/address-store.ts'
import { feedPath, myPath } from '../../../src/registrations/my/my-link.ts'
import type { LocalDate, LocalTime } from '../../../src/time/wall-time.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { TestEvent } from '../../support/desk-events.ts'
import { groupForm } from '../../support/group-form.ts'
import { invite } from '../../support/invitations.ts'
import { newQuestion } from '../../support/new-question.ts'
import { type Staff, signInAs } from '../../support/office.ts'
import { submissionOf } from '../../support/registration-desk.ts'

/** A desk in use: every address of the product has something behind it. */
export type Stage = {
  readonly desk: Desk
  readonly forum: TestEvent
  readonly owner: Staff
  /** The own page of somebody with a place, and of somebody in line. */
  readonly own: string
  readonly waiting: string
  readonly addresses: readonly Address[]
  /** As `app.request`, with the demo's addresses too. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
}

/** A route with what stands in the place of its parameters. */
export type Address = {
  readonly method: 'GET' | 'POST'
  readonly pattern: string
  readonly path: string
  readonly isOffice: boolean
}

const origin = 'http://symposia.test'
/** The forum's one talk, and its day. */
const talk = { id: '019c0000-0000-7000-8000-00000000000a' as SessionId, on: '2019-09-04' as LocalDate }

/** Opens a desk with a forum, its people, their mails and an owner who is signed in. */
export async function openStage(): Promise<Stage> {
  const desk = await openDesk()
  const forum = await openForum(desk)
  const own = locationOf(
    await forum.register('Amina', undefined, { type: 'participant', 'answer.topic': 'a' }),
  )
  const waiting = locationOf(
    await forum.register('Boris', undefined, { type: 'student', 'answer.topic': 'b' }),
  )
  const group = locationOf(await desk.post('/events/forum/register/group', togetherForm()))
  const application = await applyTo(desk, forum)
  const owner = await signInAs(desk, 'owner', { email: 'olga@example.org' })
  await sendMails(desk)
  const { app } = createSymposia(desk.services, {
    lane: desk.lane,
    demo: { advance: async () => {}, doDueWork: async () => {} },
  })
  const ask = async (path: string, init: RequestInit = {}) => await app.request(origin + path, init, {})
  const known = await parametersOf(desk, forum, own)
  const values = { ...known, application, group: group.split('/').at(-1) ?? '' }
  return { desk, forum, owner, own, waiting, ask, addresses: addressesOf(app.routes, values) }
}

/** Somebody whose application waits for a decision; the event took them before its mode was changed. */
async function applyTo({ lane, clock }: Desk, { id, types }: TestEvent): Promise<string> {
  const event = { id, typeIds: Object.fromEntries(types), choiceIds: [] }
  const submission = submissionOf(event, 'Elif', { type: 'participant' })
  const facts = { at: clock.now(), isSelfService: true, uidDomain: 'symposia.test' }
  const newcomer = await toNewcomer(submission, facts)
  const by = { kind: 'participant' } as const
  const ask = { kind: 'arrive', newcomers: [newcomer], ifNotAll: 'nothing', by, reason: null } as const
  await lane.ask(id, { ...ask, as: 'application' })
  return newcomer.id
}

/** One whom a contact registers. */
function togetherForm() {
  return groupForm(['Dora'], { 'people.0.type': 'participant', 'people.0.answer.topic': 'a' })
}

async function openForum(desk: Desk): Promise<TestEvent> {
  const { db } = desk.services
  const [categoryId, seriesId] = [crypto.randomUUID(), crypto.randomUUID()]
  await db
    .insertInto('categories')
    .values({ categoryId, slug: 'drylands', color: null } as never)
    .execute()
  await db
    .insertInto('series')
    .values({ seriesId, slug: 'forums' } as never)
    .execute()
  const forum = await desk.openRegistration({
    slug: 'forum',
    title: 'A forum',
    types: [{ key: 'participant' }, { key: 'student', capacity: 0 }],
  })
  await db
    .updateTable('events')
    .set({ categoryId, seriesId, asksListing: true } as never)
    .where('eventId', '=', forum.id)
    .execute()
  const topic = { key: 'topic', kind: 'one', label: 'Topic', isRequired: true, options: ['a', 'b'] } as const
  await newQuestion(desk, forum.id, topic)
  await newQuestion(desk, forum.id, {
    key: 'diet',
    kind: 'several',
    label: 'Diet',
    isRestricted: true,
    options: ['x'],
  })
  await newQuestion(desk, forum.id, { key: 'remarks', kind: 'long-text', label: 'Remarks' })
  await newQuestion(desk, forum.id, { key: 'guests', kind: 'number', label: 'Guests' })
  await newQuestion(desk, forum.id, { key: 'arrival', kind: 'date', label: 'Arrival' })
  await newQuestion(desk, forum.id, { key: 'from', kind: 'country', label: 'From' })
  await newQuestion(desk, forum.id, { key: 'letter', kind: 'yes-no', label: 'Letter' })
  await addTalk(desk, forum)
  return forum
}

async function addTalk({ services: { db, clock } }: Desk, { id }: TestEvent): Promise<void> {
  const [startTime, endTime] = ['10:00' as LocalTime, '11:00' as LocalTime]
  const hours = { startsOn: talk.on, endsOn: talk.on, startTime, endTime, startPass: null, endPass: null }
  const [startsAt, endsAt] = [new Date('2019-09-04T07:00:00Z'), new Date('2019-09-04T08:00:00Z')]
  const session = { ...hours, sessionId: talk.id, kind: 'talk', startsAt, endsAt } as const
  const making = { at: clock.now(), uidDomain: 'symposia.test' }
  await db.transaction().execute(async (tx) => await saveSessions(tx, id, [session], making))
}

/** Composes what is due; without a transport it is kept. */
export async function sendMails({ services, lane, clock }: Desk): Promise<void> {
  await runDueWork(services, { lane, transport: null }, new Date(clock.machine().getTime() + 60_000))
}

export function locationOf(answer: Response): string {
  const location = answer.headers.get('location')
  if (answer.status !== 303 || location === null) throw new Error(`The form was answered ${answer.status}`)
  return location
}

type Invited = Readonly<Record<'invitationLink' | 'invitation' | 'rollCall', string>>
type Parameters = Invited &
  Readonly<
    Record<'link' | 'token' | 'registration' | 'mail' | 'my' | 'feed' | 'group' | 'application', string>
  >

async function parametersOf(
  desk: Desk,
  forum: TestEvent,
  own: string,
): Promise<Omit<Parameters, 'group' | 'application'>> {
  const { db } = desk.services
  const { registrationId } = await db
    .selectFrom('registrations')
    .select('registrationId')
    .where('number', '=', 1)
    .executeTakeFirstOrThrow()
  const { messageId } = await db.selectFrom('messages').select('messageId').executeTakeFirstOrThrow()
  const added = await addOrganizer(desk.services, { email: 'new@example.org', role: 'reader', eventId: null })
  if (added.outcome !== 'added') throw new Error('not added')
  const token = new URL(await makeSignInLink(desk.services, added.id)).pathname.split('/').at(-1) ?? ''
  return {
    link: own.split('/').at(-1) ?? '',
    token,
    registration: registrationId,
    mail: messageId,
    ...(await invitedOf(desk, forum)),
    ...(await linksOf(desk, 'amina@example.org')),
  }
}

/** The links to all that an address registered, as if they had been mailed. */
async function linksOf({ services: { db, links, clock } }: Desk, email: string) {
  const address = await keepAddress(db, email, clock.now())
  return { my: await myPath(links, address), feed: await feedPath(links, address) }
}

/** An invitation as if it had been sent, for no mail is to wait, and a roll call. */
async function invitedOf(desk: Desk, forum: TestEvent) {
  const { services } = desk
  const { id, path, organizerId } = await invite(desk, forum, { name: 'Clara', sent: false })
  await services.db.updateTable('invitations').set({ state: 'sent', sentAt: services.clock.now() }).execute()
  const rollCall = await openRollCall(services, {
    ...{ eventId: forum.id, organizerId, title: '', heldOn: '2019-09-04' as LocalDate, quorum: 2 },
  })
  return { invitation: id, invitationLink: path.split('/').at(-1) ?? '', rollCall: rollCall.id }
}

function addressesOf(routes: Desk['app']['routes'], values: Parameters): readonly Address[] {
  const seen = new Map<string, Address>()
  for (const { method, path: pattern } of routes) {
    if (method !== 'GET' && method !== 'POST') continue
    const path = filled(pattern, values)
    seen.set(`${method} ${path}`, { method, pattern, path, isOffice: pattern.startsWith('/organizer') })
  }
  // What ends a session comes last, so that all else is seen with one.
  const ends = ({ method, path }: Address) => method === 'POST' && /sign-(in|out)/.test(path)
  return [...seen.values()].sort((a, b) => Number(ends(a)) - Number(ends(b)))
}

function filled(pattern: string, values: Parameters): string {
  const { link, token, registration, mail, invitation, invitationLink, rollCall, my, feed, group } = values
  const slug = pattern.startsWith('/categories')
    ? 'drylands'
    : pattern.startsWith('/series')
      ? 'forums'
      : 'forum'
  return pattern
    .replace('/assets/:file', '/assets/nothing.css')
    .replace(/sessions\/:file\{[^}]*\}/, `sessions/${talk.id}.ics`)
    .replace(/days\/:file\{[^}]*\}/, `days/${talk.on}.ics`)
    .replace(/:file\{[^}]*\}/, `${slug}.ics`)
    .replace(':slug', slug)
    .replace('/invitations/:link', `/invitations/${invitationLink}`)
    .replace('/invitations/:id', `/invitations/${invitation}`)
    .replace('/roll-call/:id', `/roll-call/${rollCall}`)
    .replace('/my/:link/calendar.ics', feed)
    .replace('/my/:link', my)
    .replace('/groups/:link', `/groups/${group}`)
    .replace(':number', '3')
    .replace('/decisions/:id', `/decisions/${values.application}`)
    .replace(':link', link)
    .replace(/:token(\{.*\})?$/, token)
    .replace(':id', pattern.startsWith('/demo') ? mail : registration)
}

/** Looks at every address, as a stranger and signed in, by GET and by HEAD. */
export async function lookAtAll({ addresses, ask, owner }: Stage): Promise<void> {
  for (const { method, path } of addresses) {
    if (method !== 'GET') continue
    const headers = { cookie: owner.cookie() }
    await (await ask(path)).text()
    await (await ask(`${path}?lang=ar&tz=Asia/Shanghai&email=amina@example.org&sent=yes`, { headers })).text()
    await ask(path, { method: 'HEAD', headers })
  }
}

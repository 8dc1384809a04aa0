import { expect, test } from 'vitest'
import { createSymposia } from '../../src/app.ts'
import type { RoleName } from '../../src/database/tables/site-tables.ts'
import { type Desk, openDesk, toBody } from '../support/desk.ts'
import { workDone } from '../support/mails.ts'
import { signInAs } from '../support/office.ts'

/** An event by application with these applicants, and somebody of the staff on its page of decisions. */
async function openApplications(
  names: readonly string[],
  {
    role = 'registrar',
    reviewersNeeded = 1,
    ...spec
  }: { role?: RoleName; reviewersNeeded?: number; capacity?: number; line?: boolean } = {},
) {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application', ...spec })
  const { db } = desk.services
  await db.updateTable('events').set({ reviewersNeeded }).where('eventId', '=', event.id).execute()
  for (const name of names) {
    await event.register(name)
    desk.clock.advance({ minutes: 1 })
  }
  const path = `/organizer/events/${event.slug}/decisions`
  const rows = () =>
    db
      .selectFrom('registrations')
      .select(['registrationId', 'givenName', 'state'])
      .where('eventId', '=', event.id)
      .orderBy('number')
      .execute()
  const states = async () => (await rows()).map(({ state }) => state)
  const ids = (await rows()).map(({ registrationId }) => registrationId)
  const acts = async () =>
    (await db.selectFrom('auditLog').select(['act', 'facts']).orderBy('auditId').execute()).filter(
      ({ act }) => act.endsWith('-application') || act === 'keep-decision',
    )
  return {
    desk,
    event,
    db,
    path,
    rows,
    states,
    ids,
    acts,
    staff: await signInAs(desk, role, { event: event.id }),
  }
}

const one = (path: string, [id]: readonly string[]) => `${path}/${id}`

test('the page names what waits, the oldest first, with the answers and the votes', async () => {
  const { path, ids, staff } = await openApplications(['Amina', 'Bo'])
  await staff.post(one(path, ids), { act: 'review', vote: 'yes', comment: '' })

  const html = await (await staff.get(path)).text()
  const unseen = await (await staff.get(`${path}?sort=unseen`)).text()
  const decided = await (await staff.get(`${path}?show=decided`)).text()

  expect(html).toContain('1 yes · 0 maybe · 0 no')
  expect(html.indexOf('Amina Odhiambo')).toBeLessThan(html.indexOf('Bo Odhiambo'))
  expect(unseen.indexOf('Bo Odhiambo')).toBeLessThan(unseen.indexOf('Amina Odhiambo'))
  expect(decided).toContain('Nothing has been decided yet')
})

test('an application is accepted to a place, with history, mail and an entry in the log', async () => {
  const { db, path, ids, staff, states, acts } = await openApplications(['Amina'])

  const done = await staff.post(one(path, ids), { act: 'decide', verdict: 'place', reason: 'A fine poster' })

  expect(done.status).toBe(303)
  const html = await (await staff.get(done.headers.get('location') ?? '')).text()
  expect(html).toContain('Decided: Confirmed.')
  expect(await states()).toEqual(['confirmed'])
  const change = await db
    .selectFrom('history')
    .select(['deed', 'fromState', 'toState', 'reason'])
    .where('deed', '=', 'approve')
    .executeTakeFirstOrThrow()
  expect(change).toEqual({
    ...{ deed: 'approve', fromState: 'applied', toState: 'confirmed', reason: 'A fine poster' },
  })
  const kinds = await db.selectFrom('messages').select('kind').orderBy('createdAt').execute()
  expect(kinds.map(({ kind }) => kind)).toEqual(['applied', 'confirmed'])
  expect(await acts()).toEqual([{ act: 'accept-application', facts: { verdict: 'place' } }])
})

test.for([
  ['either', 'confirmed'],
  // Where places are free, whoever is let into the line is offered one at once.
  ['line', 'offered'],
] as const)('while a place is free, an application accepted to “%s” is then %s', async ([verdict, state]) => {
  const { path, ids, staff, states } = await openApplications(['Amina'], { capacity: 5 })

  await staff.post(one(path, ids), { act: 'decide', verdict })

  expect(await states()).toEqual([state])
})

test('without a free place nobody is accepted to one, and the page says what to do', async () => {
  const { path, ids, staff, states } = await openApplications(['Amina', 'Bo'], { capacity: 1 })
  await staff.post(one(path, ids), { act: 'decide', verdict: 'place' })
  const second = one(path, ids.slice(1))

  const refused = await staff.post(second, { act: 'decide', verdict: 'place', reason: 'Typed' })
  const waits = await staff.post(second, { act: 'decide', verdict: 'either' })

  expect(refused.status).toBe(409)
  const html = await refused.text()
  expect(html).toContain('No place is free. Accept to the waiting list, or raise the capacity.')
  expect(html).toContain('Typed')
  expect(waits.status).toBe(303)
  expect(await states()).toEqual(['confirmed', 'waitlisted'])
})

test('a no says the chosen sentence in the applicant’s language, then what was written', async () => {
  const { db, event, path, rows, staff } = await openApplications([])
  await event.register('Amina', undefined, { language: 'fr' })
  const [amina] = await rows()

  await staff.post(`${path}/${amina?.registrationId}`, {
    act: 'decide',
    verdict: 'decline',
    ground: 'places',
    reason: 'Bon courage.',
  })

  const { facts } = await db
    .selectFrom('messages')
    .select('facts')
    .where('kind', '=', 'declined')
    .executeTakeFirstOrThrow()
  expect(facts).toMatchObject({ reason: 'Il y a moins de places que de candidatures. Bon courage.' })
})

test('a no says why, chosen or written: without it nothing is decided, and the no stays chosen', async () => {
  const { path, ids, staff, states } = await openApplications(['Amina'])
  const decide = (fields: Readonly<Record<string, string>>) =>
    staff.post(one(path, ids), { act: 'decide', verdict: 'decline', ...fields })

  const form = await (await staff.get(one(path, ids))).text()
  const without = await decide({})
  const blank = await decide({ ground: 'else', reason: ' \n ' })
  const between = await states()
  const written = await decide({ reason: 'The course is full.' })

  expect(form).toContain('<em>one of the two with a no</em>')
  expect([without.status, blank.status, written.status]).toEqual([422, 422, 303])
  const html = await without.text()
  expect(html).toMatch(/id="reason-problem">.*Say why: choose a sentence, or write one/)
  expect(html).toMatch(/<input[^>]*value="decline"[^>]*checked/)
  expect(between).toEqual(['applied'])
  expect(await states()).toEqual(['declined'])
})

test('one that was declined is reopened, and can be decided on again', async () => {
  const { path, ids, staff, states } = await openApplications(['Amina'])
  await staff.post(one(path, ids), { act: 'decide', verdict: 'decline', ground: 'subject' })

  const page = await (await staff.get(one(path, ids))).text()
  const reopened = await staff.post(one(path, ids), { act: 'reopen', reason: 'A mistake' })
  const again = await states()
  const accepted = await staff.post(one(path, ids), { act: 'decide', verdict: 'place' })

  expect(page).toContain('Reopen the application')
  expect([reopened.status, accepted.status]).toEqual([303, 303])
  expect(again).toEqual(['applied'])
  expect(await states()).toEqual(['confirmed'])
})

test.for([
  ['in one process', false],
  ['in two', true],
] as const)(
  'of two who decide at once, %s, one wins and the other hears who decided what',
  async ([, apart]) => {
    const { desk, event, path, ids, staff, states, acts } = await openApplications(['Amina'])
    const { app } = createSymposia(desk.services)
    const elsewhere: Desk = {
      ...desk,
      post: (at, fields, headers = {}) =>
        Promise.resolve(
          app.request(`http://symposia.test${at}`, { method: 'POST', body: toBody(fields), headers }),
        ),
    }
    const other = await signInAs(apart ? elsewhere : desk, 'editor', { event: event.id })

    const answers = await Promise.all([
      staff.post(one(path, ids), { act: 'decide', verdict: 'place' }),
      other.post(one(path, ids), { act: 'decide', verdict: 'decline', reason: 'Too late' }),
    ])

    const statuses = answers.map(({ status }) => status)
    expect([...statuses].sort()).toEqual([303, 409])
    const [winner, loser] = statuses[0] === 303 ? [staff, answers[1]] : [other, answers[0]]
    const state = winner === staff ? 'Confirmed' : 'Declined'
    expect(await loser?.text()).toContain(`\u2068${winner.email}\u2069 decided first: ${state}.`)
    expect(await states()).toEqual([state.toLowerCase()])
    expect(await acts()).toHaveLength(1)
  },
)

test('the same form sent twice by the same organizer is one decision', async () => {
  const { path, ids, staff, acts } = await openApplications(['Amina'])

  const answers = [
    await staff.post(one(path, ids), { act: 'decide', verdict: 'place' }),
    await staff.post(one(path, ids), { act: 'decide', verdict: 'place' }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await acts()).toHaveLength(1)
})

test('what makes no sense is refused, with what was typed', async () => {
  const { path, ids, staff, states } = await openApplications(['Amina'])

  const without = await staff.post(one(path, ids), { act: 'decide', verdict: '', reason: 'Typed' })
  const long = await staff.post(one(path, ids), {
    ...{ act: 'decide', verdict: 'decline', reason: 'a'.repeat(501) },
  })
  const unknown = await staff.post(one(path, ids), { act: 'promote' })
  const nobody = await staff.get(`${path}/${crypto.randomUUID()}`)

  expect([without.status, long.status, unknown.status, nobody.status]).toEqual([422, 422, 400, 404])
  expect(await without.text()).toContain('Typed')
  expect(await states()).toEqual(['applied'])
})

test('a reader sees applications and reviews, and neither votes nor decides', async () => {
  const { path, ids, staff, states } = await openApplications(['Amina'], { role: 'reader' })

  const html = await (await staff.get(one(path, ids))).text()
  const answers = [
    await staff.post(one(path, ids), { act: 'review', vote: 'yes', comment: '' }),
    await staff.post(one(path, ids), { act: 'decide', verdict: 'place' }),
    await staff.post(path, { id: ids, act: 'decide-now', verdict: 'place' }),
  ]

  expect(html).not.toContain('value="decide"')
  expect(html).not.toContain('value="review"')
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(await states()).toEqual(['applied'])
})

test('who changed what was decided on waits again, until somebody lets the decision stand', async () => {
  const { db, desk, path, ids, staff, states, acts } = await openApplications(['Amina'])
  await staff.post(one(path, ids), { act: 'decide', verdict: 'place' })
  await db.updateTable('registrations').set({ decisionAskedAt: desk.clock.now() }).execute()

  const waiting = await (await staff.get(path)).text()
  const page = await (await staff.get(one(path, ids))).text()
  const kept = await staff.post(one(path, ids), { act: 'keep' })
  await staff.post(one(path, ids), { act: 'keep' })

  expect(waiting).toContain('Changed since the decision')
  expect(page).toContain('Let the decision stand')
  expect(kept.status).toBe(303)
  expect(await (await staff.get(path)).text()).toContain('Nothing waits for a decision')
  expect(await states()).toEqual(['confirmed'])
  expect((await acts()).map(({ act }) => act).sort()).toEqual(['accept-application', 'keep-decision'])
})

test('an application of another event is not there', async () => {
  const { desk, path, staff } = await openApplications(['Amina'])
  const other = await desk.openRegistration({ mode: 'application' })
  await other.register('Dina')
  const { registrationId } = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', other.id)
    .executeTakeFirstOrThrow()

  const seen = await staff.get(`${path}/${registrationId}`)
  const decided = await staff.post(`${path}/${registrationId}`, { act: 'decide', verdict: 'place' })

  expect([seen.status, decided.status]).toEqual([404, 404])
})

test('the desk counts what waits for a decision, changes too, and leads there', async () => {
  const { db, desk, path, ids, staff } = await openApplications(['Amina', 'Bo', 'Chen'])
  await staff.post(one(path, ids), { act: 'decide', verdict: 'place' })
  await db
    .updateTable('registrations')
    .set({ decisionAskedAt: desk.clock.now() })
    .where('state', '=', 'confirmed')
    .execute()

  const html = await (await staff.get('/organizer')).text()

  expect(html).toContain('3 applications')
  expect(html).toContain(`href="${path}"`)
})

test('an attendee’s page leads to the application, with its votes', async () => {
  const { event, path, ids, staff } = await openApplications(['Amina'])
  await staff.post(one(path, ids), { act: 'review', vote: 'maybe', comment: '' })

  const html = await (await staff.get(`/organizer/events/${event.slug}/attendees/${ids[0]}`)).text()

  expect(html).toContain(`href="${one(path, ids)}"`)
  expect(html).toContain('0 yes · 1 maybe · 0 no')
})

test('what nobody decided on ends with the event, with a mail that says so', async () => {
  const { db, desk, event, ids, states } = await openApplications(['Amina'])
  desk.clock.set('2019-09-04T17:30:00+03:00')

  const mails = await workDone(desk, desk.lane)

  expect(await states()).toEqual(['expired'])
  const expired = mails.find(({ kind }) => kind === 'expired')
  expect(expired?.bodyText).toContain('no decision was made on your application')
  expect(
    await db.selectFrom('history').select(['deed', 'actor']).where('toState', '=', 'expired').execute(),
  ).toEqual([{ deed: 'expire', actor: 'clock' }])
  const staff = await signInAs(desk, 'reader', { event: event.id })
  const list = await (await staff.get(`/organizer/events/${event.slug}/attendees?state=expired`)).text()
  expect(list).toContain(ids[0])
})

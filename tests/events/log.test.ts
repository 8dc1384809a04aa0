import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const logOf = async (staff: Awaited<ReturnType<typeof signInAs>>, lang = 'en') => {
  const html = await (await staff.get(`/organizer/events/forum/log?lang=${lang}`)).text()
  return html.replaceAll(/<svg.*?<\/svg>/g, '')
}

test('the log says in words what was changed, from what to what, and by whom', async () => {
  const desk = await openDesk()
  const owner = await signInAs(desk, 'owner', { email: 'owner@example.org' })
  const form = {
    title: 'A forum',
    slug: 'forum',
    starts_on: '2019-10-01',
    time_zone: 'Europe/Paris',
    registration_mode: 'open',
  }
  await owner.post('/organizer/events/new', form)

  await owner.post('/organizer/events/forum/edit', { ...form, starts_on: '2019-10-02', venue: 'Hall A' })
  await owner.post('/organizer/events/forum/edit', { ...form, starts_on: '2019-10-02', state: 'published' })
  const html = await logOf(owner)

  expect(html).toContain('owner@example.org')
  expect(html).toMatch(/<span class="sub">First day, Last day(,| and) Venue<\/span>/)
  expect(html).toContain('From “Draft” to “Published”')
  for (const key of ['startsOn', 'categoryId', 'publishedAt', 'fields:']) expect(html).not.toContain(key)
})

test('an export, a role and a cancelled registration read as sentences in the reader’s language', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  await forum.register('Amina')
  const owner = await signInAs(desk, 'owner', { event: forum.id, email: 'owner@example.org' })
  const { registrationId } = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .executeTakeFirstOrThrow()

  await (await owner.get('/organizer/events/forum/attendees.csv?q=Amina&columns=email,country')).text()
  await owner.post(`/organizer/events/forum/attendees/${registrationId}/cancel`, { reason: '' })
  const [english, french] = [await logOf(owner), await logOf(owner, 'fr')]

  expect(english).toContain('CSV · 2 columns · Filtered by: Search')
  expect(french).toContain('CSV · 2 colonnes · Filtres')
  expect(english).toMatch(/Owner · \u2068owner@example\.org\u2069/)
  expect(english).toContain(`href="/organizer/events/forum/attendees/${registrationId}"`)
  expect(english).not.toContain('Amina')
})

test('who erases themselves is told as the participant, not as the operator', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const own = (await forum.register('Amina')).headers.get('location') ?? ''
  const owner = await signInAs(desk, 'owner', { event: forum.id })

  await desk.post(`${own}/erase`, { sure: 'yes' })

  const html = await logOf(owner)
  expect(html).toContain('Erased a person’s data')
  expect(html).toContain('<bdi>The participant</bdi>')
})

import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { registerThem, registrationsOf } from '../support/group-form.ts'
import { signInAs } from '../support/office.ts'

test('staff see by whom and with whom somebody was registered, and that they have not agreed yet', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await registerThem(desk, event, ['Amina', 'Boris'])
  const staff = await signInAs(desk, 'reader', { event: event.id })
  const [amina, boris] = await registrationsOf(desk, event)

  const page = await staff.get(`/organizer/events/${event.slug}/attendees/${amina?.registrationId}`)
  const html = await page.text()

  expect(page.status).toBe(200)
  expect(html).toContain('Grace Wanjiru')
  expect(html).toContain(`href="/organizer/events/${event.slug}/attendees/${boris?.registrationId}"`)
  expect(html).toContain('Has not yet agreed to the privacy notice.')
})

test('of who came alone nothing is said', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await event.register('Amina')
  const staff = await signInAs(desk, 'reader', { event: event.id })
  const [amina] = await registrationsOf(desk, event)

  const page = await staff.get(`/organizer/events/${event.slug}/attendees/${amina?.registrationId}`)

  expect(await page.text()).not.toContain('Registered together')
})

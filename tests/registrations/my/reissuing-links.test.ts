import { expect, test } from 'vitest'
import { reissueLinks } from '../../../src/registrations/my/reissue-links.ts'
import { openDesk } from '../../support/desk.ts'

test('everybody with a live registration for an event to come gets one mail with their links', async () => {
  const desk = await openDesk()
  const conference = await desk.openRegistration({ startsOn: '2019-09-04' })
  const workshop = await desk.openRegistration({ startsOn: '2019-10-04' })
  const over = await desk.openRegistration({ startsOn: '2019-08-16' })
  await conference.register('Amina')
  await workshop.register('Amina')
  await over.register('Baraka')
  desk.clock.set('2019-08-20T10:00:00+08:00')

  const count = await reissueLinks(desk.services, null)

  const mails = await desk.services.db
    .selectFrom('messages')
    .select(['toEmail', 'kind'])
    .where('kind', '=', 'links')
    .execute()
  expect(count).toBe(1)
  expect(mails).toEqual([{ toEmail: 'amina@example.org', kind: 'links' }])
})

test('the links of one event alone can be mailed anew', async () => {
  const desk = await openDesk()
  const conference = await desk.openRegistration()
  const workshop = await desk.openRegistration()
  await conference.register('Amina')
  await workshop.register('Baraka')

  expect(await reissueLinks(desk.services, workshop.id)).toBe(1)
})

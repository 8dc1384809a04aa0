import { expect, test } from 'vitest'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { askLater } from '../../src/registrations/later/ask-later.ts'
import { sendReminders } from '../../src/registrations/reminders/send-reminders.ts'
import { tellFixedDates } from '../../src/registrations/wishes/tell-fixed-dates.ts'
import { openDesk } from '../support/desk.ts'
import { comes, openNarok } from '../support/mails.ts'
import { newQuestion } from '../support/new-question.ts'

test('however many do what falls due at once, each is told once', async () => {
  const desk = await openDesk()
  const { db, clock } = desk.services
  const lane = createLane(desk.services)
  const narok = await openNarok(desk, 100)
  const people = Array.from({ length: 25 }, (_, number) => `person-${number}@example.org`)
  await Promise.all(people.map((email) => comes(desk, lane, narok, { email })))
  await newQuestion(desk, narok.id, { key: 'arrival', kind: 'date', label: 'Arrival' })
  await db.updateTable('questions').set({ moment: 'confirmed' }).execute()
  const wishes = people.map((email) => ({
    ...{ eventId: narok.id, emailFolded: email, email, language: 'en', wishedAt: clock.now() },
  }))
  await db.insertInto('dateWishes').values(wishes).execute()
  await db.deleteFrom('messages').execute()
  desk.clock.set('2019-09-02T09:00:00+03:00')

  const deadline = new Date(clock.machine().getTime() + 60_000)
  const parts = [sendReminders, tellFixedDates, askLater]
  await Promise.all(
    Array.from({ length: 4 }, () => parts.map((part) => part(desk.services, deadline))).flat(),
  )
  const told = await db.selectFrom('messages').select(['kind', 'toEmail']).execute()

  for (const kind of ['reminder', 'date-fixed', 'questions'])
    expect(
      told
        .filter((one) => one.kind === kind)
        .map(({ toEmail }) => toEmail)
        .sort(),
      kind,
    ).toEqual([...people].sort())
})

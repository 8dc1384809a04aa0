import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { newQuestion } from '../../support/new-question.ts'

test('every kind of question has its field, and its answer is kept as its kind', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const options = ['vegan', 'halal']
  await newQuestion(desk, event.id, { key: 'poster', kind: 'text', label: 'Poster' })
  await newQuestion(desk, event.id, { key: 'remarks', kind: 'long-text', label: 'Remarks' })
  await newQuestion(desk, event.id, { key: 'visa', kind: 'yes-no', label: 'Visa letter' })
  await newQuestion(desk, event.id, { key: 'stage', kind: 'one', label: 'Stage', options })
  await newQuestion(desk, event.id, {
    key: 'diet',
    kind: 'several',
    label: 'Diet',
    options,
    isRestricted: true,
  })
  await newQuestion(desk, event.id, { key: 'guests', kind: 'number', label: 'Guests' })
  await newQuestion(desk, event.id, { key: 'arrival', kind: 'date', label: 'Arrival' })
  await newQuestion(desk, event.id, { key: 'doctorate', kind: 'country', label: 'Doctorate' })

  const html = await (await desk.get(`/events/${event.slug}/register`)).text()
  const sent = await event.register('Amina', undefined, {
    'answer.poster': '  “Wetlands” <b> ',
    'answer.remarks': 'one\r\ntwo',
    'answer.visa': 'yes',
    'answer.stage': 'halal',
    'answer.diet': ['halal', 'vegan'],
    'answer.guests': '2',
    'answer.arrival': '2019-09-03',
    'answer.doctorate': 'KE',
  })

  expect(html).toMatch(/<textarea[^>]*name="answer\.remarks"/)
  expect(html).toMatch(
    /<input[^>]*type="date"[^>]*name="answer\.arrival"|name="answer\.arrival"[^>]*type="date"/,
  )
  expect(sent.status).toBe(303)
  const row = await desk.services.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
  expect(row.answers).toEqual({
    poster: '“Wetlands” <b>',
    remarks: 'one\ntwo',
    visa: true,
    stage: 'halal',
    guests: 2,
    arrival: '2019-09-03',
    doctorate: 'KE',
  })
  expect(row.restrictedAnswers).toEqual({ diet: ['vegan', 'halal'] })
})

test('what was answered stays on a refused form, line breaks too', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await newQuestion(desk, event.id, { key: 'remarks', kind: 'long-text', label: 'Remarks' })
  await newQuestion(desk, event.id, { key: 'arrival', kind: 'date', label: 'Arrival' })
  await newQuestion(desk, event.id, { key: 'diet', kind: 'several', label: 'Diet', options: ['a', 'b'] })

  const refused = await event.register('Amina', undefined, {
    'answer.remarks': '\n\nfirst & last',
    'answer.arrival': '31/12/2019',
    'answer.diet': ['b'],
  })
  const html = await refused.text()

  expect(refused.status).toBe(422)
  expect(html).toContain('>\n\n\nfirst &amp; last</textarea>')
  expect(html).toMatch(/id="answer\.arrival"[^>]*type="text"[^>]*value="31\/12\/2019"/)
  expect(html).toMatch(/value="b" id="answer\.diet-b" checked=""/)
  expect(html).toContain('<a href="#answer.arrival">Answer “\u2068Arrival\u2069” with a date of the calendar')
})

test('a question of one type stands under it, and is asked of no other', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types: [{ key: 'on-site' }, { key: 'online' }] })
  const onSite = event.types.get('on-site')
  if (!onSite) throw new Error('The event has no such type')
  await newQuestion(desk, event.id, {
    key: 'hotel',
    kind: 'text',
    label: 'Hotel',
    isRequired: true,
    typeIds: [onSite],
  })

  const html = await (await desk.get(`/events/${event.slug}/register`)).text()
  const answers = [
    await event.register({ name: 'Amina', type: 'on-site' }),
    await event.register({ name: 'Boris', type: 'online' }, undefined, { 'answer.hotel': 'Ignored' }),
  ]

  expect(html).toMatch(/value="on-site".*<div class="then"[^>]*>.*name="answer\.hotel".*value="online"/s)
  expect(answers.map(({ status }) => status)).toEqual([422, 303])
  expect(await answers[0]?.text()).toContain('<a href="#answer.hotel">')
  const row = await desk.services.db.selectFrom('registrations').select('answers').executeTakeFirstOrThrow()
  expect(row.answers).toEqual({})
})

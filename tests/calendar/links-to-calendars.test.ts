import { expect, test } from 'vitest'
import { plainly } from '../../src/calendar/feeds/feed-ask.ts'
import { addLinks } from '../../src/calendar/subscribing/add-links.ts'
import { subscribeLinks } from '../../src/calendar/subscribing/subscribe-links.ts'
import type { LocalDate, ZoneId } from '../../src/time/wall-time.ts'

const words = {
  summary: 'Drylands & wetlands + more',
  location: 'Narok, Kenya',
  url: 'https://events.example.org/events/narok-2019',
}

test('hours are given as instants, and to Google with their zone', () => {
  const { google, outlook } = addLinks({
    ...words,
    time: {
      kind: 'hours',
      startsAt: new Date('2019-09-04T06:00:00Z'),
      endsAt: new Date('2019-09-04T14:30:00Z'),
      zone: 'Africa/Nairobi' as ZoneId,
    },
  })

  expect(Object.fromEntries(new URL(google).searchParams)).toEqual({
    action: 'TEMPLATE',
    text: words.summary,
    dates: '20190904T060000Z/20190904T143000Z',
    location: words.location,
    details: words.url,
    ctz: 'Africa/Nairobi',
  })
  expect(new URL(outlook).searchParams.get('startdt')).toBe('2019-09-04T06:00:00.000Z')
  expect(outlook).not.toContain('+')
})

test('days end, for both, on the day after the last', () => {
  const { google, office } = addLinks({
    ...words,
    time: { kind: 'days', from: '2019-09-04' as LocalDate, to: '2019-09-06' as LocalDate },
  })

  expect(new URL(google).searchParams.get('dates')).toBe('20190904/20190907')
  expect(Object.fromEntries(new URL(office).searchParams)).toMatchObject({
    startdt: '2019-09-04',
    enddt: '2019-09-07',
    allday: 'true',
  })
})

test('each program is given a feed as it takes it', () => {
  const scope = { kind: 'category', category: 'biodiversity' } as const
  const links = subscribeLinks(
    'https://events.example.org',
    { ...plainly(scope), scope, locale: 'fr', hasSessions: true },
    'ANSO · Biodiversité',
  )

  expect(links).toEqual({
    address: 'https://events.example.org/categories/biodiversity.ics?detail=sessions&lang=fr',
    webcal: 'webcal://events.example.org/categories/biodiversity.ics?detail=sessions&lang=fr',
    google:
      'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fevents.example.org%2Fcategories%2Fbiodiversity.ics%3Fdetail%3Dsessions%26lang%3Dfr',
    outlook:
      'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fevents.example.org%2Fcategories%2Fbiodiversity.ics%3Fdetail%3Dsessions%26lang%3Dfr&name=ANSO%20%C2%B7%20Biodiversit%C3%A9',
    office:
      'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fevents.example.org%2Fcategories%2Fbiodiversity.ics%3Fdetail%3Dsessions%26lang%3Dfr&name=ANSO%20%C2%B7%20Biodiversit%C3%A9',
  })
})

import { z } from 'zod'
import type { EventPlan } from '../../registrations/planning/event-plan.ts'
import newsletter from './anso-2019.json' with { type: 'json' }
import { words } from './words.ts'

const date = z.iso.date()
const file = z.object({
  organization: z.object({
    name: z.string(),
    secretariat: z.string(),
    address: z.string(),
    phone: z.string(),
    email: z.email(),
    website: z.url(),
  }),
  events: z.array(
    z.object({
      title: z.string(),
      startDate: date,
      endDate: date,
      city: z.string(),
      country: z.string().length(2),
      timeZone: z.string(),
    }),
  ),
})

/** What ANSO's newsletter of August 2019 states; all else in the demo is sample data. */
export const stated = file.parse(newsletter)

/** Hours of each day, which the newsletter does not state. */
export type SampleHours = { readonly from: string; readonly to: string } | null

/** A stated event with sample details beside what the newsletter says of it, which stands. */
export function statedEvent(place: number, hours: SampleHours, samples: Partial<EventPlan>): EventPlan {
  const event = stated.events[place]
  if (!event) throw new Error(`The newsletter states no event ${place}`)
  const days = { startsOn: event.startDate, endsOn: event.endDate, timeZone: event.timeZone }
  const schedule = hours
    ? { ...days, precision: 'time', startTime: hours.from, endTime: hours.to, startPass: null, endPass: null }
    : { ...days, precision: 'day' }
  return sampleEvent({
    ...samples,
    schedule: schedule as EventPlan['schedule'],
    country: event.country,
    texts: { ...samples.texts, title: { ...samples.texts?.title, en: event.title } },
  })
}

/** A sample event, with what is the same for each. */
export function sampleEvent(plan: Partial<EventPlan>): EventPlan {
  const { slug, schedule } = plan
  if (slug === undefined || schedule === undefined)
    throw new Error('A sample event lacks its slug or its dates')
  return { ...ordinary, ...plan, slug, schedule }
}

const ordinary: Omit<EventPlan, 'slug' | 'schedule'> = {
  state: 'published',
  mode: 'none',
  opensLocal: null,
  closesLocal: null,
  hearByOn: null,
  country: null,
  isOnline: false,
  category: null,
  series: null,
  edition: null,
  hosts: [],
  defaultLocale: 'en',
  asks: { affiliation: true, listing: false, photos: false, news: false },
  isSample: true,
  texts: {},
  dayTitles: {},
  capacity: null,
  line: 'off',
  types: [],
  questions: [],
  sessions: [],
}

/** The address block of the site, from the newsletter. */
export const statedAddress = words(
  stated.organization.address,
  '北京市朝阳区林萃路 16 号，邮编 100101',
  stated.organization.address,
  stated.organization.address,
  stated.organization.address,
  stated.organization.address,
)

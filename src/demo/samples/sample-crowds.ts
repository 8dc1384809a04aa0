/** How one type's places are taken in the demo, and when its people came. */
export type Crowd = {
  readonly slug: string
  readonly type: string
  readonly confirmed?: number
  readonly waitlisted?: number
  readonly applied?: number
  readonly declined?: number
  readonly cancelled?: number
  /** A place that somebody gave back at the first instant: offered, and at each later one offered to the next. */
  readonly offeredAt?: readonly string[]
  /** How many of the confirmed came to the event. */
  readonly came?: number
  /** Registered from (in) to (in), by days. */
  readonly from: string
  readonly to: string
}

/** PRODUCT's table of the demo's events, and a few who gave their place back. */
export const crowds: readonly Crowd[] = [
  { slug: 'narok-2019', type: 'speaker', confirmed: 12, from: '2019-06-03', to: '2019-06-20' },
  {
    slug: 'narok-2019',
    type: 'participant',
    confirmed: 90,
    cancelled: 4,
    applied: 1,
    declined: 1,
    from: '2019-06-10',
    to: '2019-08-14',
  },
  {
    slug: 'narok-2019',
    type: 'student',
    confirmed: 40,
    // Of whom two let an offer pass, and one has it at the demo's start: five are in line then.
    waitlisted: 8,
    cancelled: 1,
    offeredAt: ['2019-08-09T08:30:00Z', '2019-08-11T08:30:00Z', '2019-08-13T12:00:00Z'],
    from: '2019-06-12',
    to: '2019-08-13',
  },
  {
    slug: 'governing-board-2019',
    type: 'member',
    confirmed: 5,
    from: '2019-07-01',
    to: '2019-08-10',
  },
  { slug: 'governing-board-2019', type: 'observer', confirmed: 1, from: '2019-07-20', to: '2019-07-20' },
  {
    slug: 'frontier-sciences-2019',
    type: 'on-site',
    confirmed: 586,
    cancelled: 9,
    from: '2019-05-20',
    to: '2019-08-14',
  },
  {
    slug: 'frontier-sciences-2019',
    type: 'online',
    confirmed: 212,
    cancelled: 3,
    from: '2019-06-01',
    to: '2019-08-14',
  },
  {
    slug: 'young-scientists-2019',
    type: 'participant',
    confirmed: 12,
    applied: 23,
    declined: 3,
    from: '2019-07-08',
    to: '2019-08-14',
  },
  {
    slug: 'governing-board-2018',
    type: 'member',
    confirmed: 9,
    came: 8,
    from: '2018-09-10',
    to: '2018-10-12',
  },
  {
    slug: 'drylands-workshop-2019',
    type: 'participant',
    confirmed: 52,
    came: 47,
    cancelled: 2,
    from: '2018-12-03',
    to: '2019-03-01',
  },
]

import type { NewAttendee } from './attendees.ts'

/** Four people whose names, answers and lacks try every kind of cell. */
export const exportedPeople: readonly NewAttendee[] = [
  {
    given: 'Wanjiru',
    family: 'Kamau',
    at: '2019-07-02T06:12:00Z',
    type: 'speaker',
    tags: ['vip', 'press'],
    answers: {
      meals: ['halal', 'late'],
      stage: 'early',
      visa: true,
      guests: 2,
      arrival: '2019-09-03',
      remarks: 'One\n"Two"',
    },
    restricted: { diet: 'No nuts' },
  },
  {
    given: '晓琳',
    family: '王',
    native: '王晓琳',
    country: 'CN',
    affiliation: '=HYPERLINK("x")',
    at: '2019-07-02T07:40:00Z',
  },
  {
    given: 'محمد',
    family: 'العمري',
    native: '+86 10 5555',
    country: null,
    state: 'waitlisted',
    at: '2019-08-09T07:58:00Z',
  },
  {
    given: 'Ольга',
    family: '',
    affiliation: "_x0041_ & <b>'",
    state: 'cancelled',
    at: '2019-08-10T07:58:00Z',
    answers: { remarks: ' spaced ' },
  },
]

import { expect, test } from 'vitest'
import {
  afterDeed,
  type Deed,
  holdsPlace,
  isLive,
  registrationStates,
} from '../../src/registrations/registration.ts'

test.for<[string, readonly (readonly [Deed, string])[]]>([
  [
    'applied',
    [
      ['approve', 'confirmed'],
      ['decline', 'declined'],
      ['cancel', 'cancelled'],
      ['expire', 'expired'],
    ],
  ],
  [
    'waitlisted',
    [
      ['offer', 'offered'],
      ['promote', 'confirmed'],
      ['cancel', 'cancelled'],
      ['expire', 'expired'],
    ],
  ],
  [
    'offered',
    [
      ['accept', 'confirmed'],
      ['withdraw-offer', 'waitlisted'],
      ['cancel', 'cancelled'],
      ['expire', 'expired'],
    ],
  ],
  ['confirmed', [['cancel', 'cancelled']]],
  ['declined', [['reopen', 'applied']]],
  ['expired', [['ask-again', 'waitlisted']]],
  ['cancelled', [['restore', 'confirmed']]],
])('what may become of a registration that is %s', ([state, possible]) => {
  const deeds = [
    'approve',
    'offer',
    'accept',
    'promote',
    'withdraw-offer',
    'decline',
    'reopen',
    'expire',
    'ask-again',
    'cancel',
    'restore',
  ] as const
  const known = registrationStates.find((each) => each === state) ?? 'cancelled'

  const leadsTo = deeds.flatMap((deed) => {
    const to = afterDeed(known, deed)
    return to ? [[deed, to]] : []
  })

  expect(leadsTo.sort()).toEqual(possible.map((each) => [...each]).sort())
})

test('a place is held while confirmed or offered; live is what something can still become of', () => {
  expect(registrationStates.filter(holdsPlace)).toEqual(['offered', 'confirmed'])
  expect(registrationStates.filter(isLive)).toEqual(['applied', 'waitlisted', 'offered', 'confirmed'])
})

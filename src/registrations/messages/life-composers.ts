import type { Composers } from '../../mail/message.ts'
import { findPosition } from '../places/position-store.ts'
import { isLive } from '../registration.ts'
import { droppedChoices } from './dropped-choices.ts'
import { type Compose, isAlive, tellsState } from './telling.ts'
import { tellChange } from './telling-change.ts'
import { tellOffer, tellOfferEnded } from './telling-offer.ts'
import type { MailServices } from './told.ts'
import { cancelledWords, declinedWords, expiredWords } from './words/ending-words.ts'
import { appliedWords, confirmedWords, waitlistedWords } from './words/place-words.ts'
import { alreadyRegisteredWords, registeredForYouWords } from './words/standing-words.ts'

/** The composers of the mails that tell a person what became of their registration, by kind. */
export function lifeComposers(services: MailServices, compose: Compose): Composers {
  return {
    ...placeComposers(services, compose),
    ...endingComposers(services, compose),
    offered: compose((told, message) => tellOffer(services, told, message)),
    'offer-ended': compose((told, message) => tellOfferEnded(services, told, message)),
    changed: compose((told, message) => tellChange(services, told, message)),
    'already-registered': compose(async (told) => {
      if (!isLive(told.registration.state)) return undefined
      return { entry: null, words: () => alreadyRegisteredWords(services, told) }
    }),
    'registered-for-you': compose(async (told) => {
      const { contact } = told.registration
      if (!contact || !isAlive(told)) return undefined
      return { entry: null, words: () => registeredForYouWords(services, told, contact) }
    }),
  }
}

function placeComposers(services: MailServices, compose: Compose): Composers {
  return {
    confirmed: compose(async (told, message) => {
      if (!tellsState(told, message, 'confirmed') || !isAlive(told)) return undefined
      const dropped = await droppedChoices(services, told, message.facts)
      const { deed } = message.facts
      return {
        entry: 'taking-part',
        words: (sentence) => confirmedWords(services, told, { deed, dropped, entry: sentence }),
      }
    }),
    waitlisted: compose(async (told, message) => {
      if (!tellsState(told, message, 'waitlisted')) return undefined
      const { eventId, id } = told.registration
      const position = await findPosition(services.db, eventId, id)
      if (position === undefined) return undefined
      const { deed } = message.facts
      return { entry: null, words: () => waitlistedWords(services, told, { deed, position }) }
    }),
    applied: compose(async (told, message) => {
      if (!tellsState(told, message, 'applied') || !isAlive(told)) return undefined
      return { entry: null, words: () => appliedWords(services, told, message.facts.deed) }
    }),
  }
}

function endingComposers(services: MailServices, compose: Compose): Composers {
  return {
    cancelled: compose(async (told, message) => {
      if (!tellsState(told, message, 'cancelled')) return undefined
      const entry = message.facts.from === 'confirmed' ? 'cancelled' : null
      return { entry, words: (sentence) => cancelledWords(services, told, message.facts, sentence) }
    }),
    declined: compose(async (told, message) => {
      if (!tellsState(told, message, 'declined')) return undefined
      return { entry: null, words: () => declinedWords(services, told, message.facts.reason) }
    }),
    expired: compose(async (told, message) => {
      if (!tellsState(told, message, 'expired')) return undefined
      return { entry: null, words: () => expiredWords(services, told, message.facts.from) }
    }),
  }
}

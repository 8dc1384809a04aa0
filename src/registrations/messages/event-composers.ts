import type { EventBefore } from '../../events/event-before.ts'
import type { Composers } from '../../mail/message.ts'
import { isLive } from '../registration.ts'
import type { EntryDeed } from './calendar-part.ts'
import type { Compose } from './telling.ts'
import type { MailServices, Told } from './told.ts'
import { eventCancelledWords, eventChangedWords, eventPostponedWords } from './words/event-words.ts'

/** The composers of the mails that tell everyone what became of the event. */
export function eventComposers(services: MailServices, compose: Compose): Composers {
  const entryFor = (told: Told, deed: EntryDeed) => (told.registration.state === 'confirmed' ? deed : null)
  return {
    'event-cancelled': compose(async (told) => {
      if (told.event.state !== 'cancelled' || !isLive(told.registration.state)) return undefined
      const entry = entryFor(told, 'cancelled')
      return { entry, words: (sentence) => eventCancelledWords(services, told, sentence) }
    }),
    'event-postponed': compose(async (told) => {
      if (told.event.state !== 'postponed' || !isLive(told.registration.state)) return undefined
      const entry = entryFor(told, 'cancelled')
      return { entry, words: (sentence) => eventPostponedWords(services, told, sentence) }
    }),
    'event-changed': compose(async (told, { facts }) => {
      const isOn = told.event.state === 'published' || told.event.state === 'unlisted'
      if (!isOn || !isLive(told.registration.state)) return undefined
      const entry = entryFor(told, 'taking-part')
      const before: EventBefore = facts
      return { entry, words: (sentence) => eventChangedWords(services, told, before, sentence) }
    }),
  }
}

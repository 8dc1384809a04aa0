import type { MailContent, MailFact } from '../../../views/mails/mail-content.ts'
import { isPast } from '../../events/event.ts'
import type { EventBefore } from '../../events/event-before.ts'
import { translator } from '../../i18n/translate.ts'
import { foldEmail } from '../../mail/email-address.ts'
import type { ComposedMail, Composer, Composers, Message } from '../../mail/message.ts'
import { writeMail } from '../../mail/write-mail.tsx'
import { shortSiteName } from '../../site/site.ts'
import { findPosition } from '../places/position-store.ts'
import { isLive } from '../registration.ts'
import { listRegistrationsOf } from '../registration-store.ts'
import { calendarLinks, calendarPart, type EntryDeed, entrySentence } from './calendar-part.ts'
import { contactOf } from './parts.ts'
import { createReadEvent, findTold, type MailServices, ownPage, type ReadEvent, type Told } from './told.ts'
import { eventCancelledWords, eventChangedWords, eventPostponedWords } from './words/event-words.ts'
import { linksWords } from './words/links-words.ts'
import * as words from './words/registration-words.ts'

/** What a mail of this kind says, and what it does to the person's calendar; nothing where it is no longer true. */
type Telling = (
  told: Told,
  message: Message,
) => Promise<{ readonly entry: EntryDeed | null; readonly words: Words } | undefined>
/** The mail's words, around the sentence on its calendar entry. */
type Words = (entry: string | null) => MailContent

/** The composers of the mails about registrations, by kind: for one turn of sending. */
export function registrationComposers(services: MailServices): Composers {
  const readEvent = createReadEvent(services)
  const compose = (telling: Telling) => composerOf(services, readEvent, telling)
  return {
    confirmed: compose(async (told) => {
      const isTrue = told.registration.state === 'confirmed' && told.event.state !== 'cancelled'
      if (!isTrue) return undefined
      return { entry: 'taking-part', words: (sentence) => words.confirmedWords(services, told, sentence) }
    }),
    waitlisted: compose(async (told) => {
      const { eventId, id, state } = told.registration
      const position = state === 'waitlisted' ? await findPosition(services.db, eventId, id) : undefined
      if (position === undefined) return undefined
      return { entry: null, words: () => words.waitlistedWords(services, told, position) }
    }),
    cancelled: compose(async (told, { facts }) => {
      if (told.registration.state !== 'cancelled') return undefined
      const entry = facts.from === 'confirmed' ? 'cancelled' : null
      return { entry, words: (sentence) => words.cancelledWords(services, told, facts, sentence) }
    }),
    expired: compose(async (told, { facts }) => {
      if (told.registration.state !== 'expired') return undefined
      return { entry: null, words: () => words.expiredWords(services, told, facts.from) }
    }),
    'already-registered': compose(async (told) => {
      if (!isLive(told.registration.state)) return undefined
      return { entry: null, words: () => words.alreadyRegisteredWords(services, told) }
    }),
    ...eventComposers(services, compose),
    links: (message) => composeLinks(services, readEvent, message),
  }
}

function eventComposers(services: MailServices, compose: (telling: Telling) => Composer): Composers {
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

function composerOf(services: MailServices, readEvent: ReadEvent, telling: Telling): Composer {
  return async (message, at) => {
    const told = await findTold(services, readEvent, message)
    const telt = told && (await telling(told, message))
    if (!telt) return 'drop'
    const calendar = telt.entry && calendarPart(services, told, telt.entry, at)
    const content = telt.words(calendar ? entrySentence(told.t, message.kind, calendar) : null)
    const links = telt.entry === 'taking-part' ? calendarLinks(services, told) : []
    return writeMail(withCalendarLinks(content, links), { ...addressing(told), calendar })
  }
}

/** For programs that show no card of their own for an invitation (CAL-74). */
function withCalendarLinks(content: MailContent, links: MailFact['links'] & object): MailContent {
  if (links.length === 0) return content
  return { ...content, facts: [...content.facts, { label: content.t('mail.calendar'), lines: [], links }] }
}

function addressing(told: Told): Pick<ComposedMail, 'fromName' | 'replyTo'> {
  return { fromName: shortSiteName(told.site), replyTo: contactOf(told) }
}

/** Every live registration of the address whose event is not over. */
async function composeLinks(
  services: MailServices,
  readEvent: ReadEvent,
  { to, locale }: Message,
): Promise<ComposedMail | 'drop'> {
  const now = services.clock.now()
  const live = (await listRegistrationsOf(services.db, foldEmail(to))).filter(({ state }) => isLive(state))
  const owned = await Promise.all(
    live.map(async (registration) => ({
      registration,
      told: await readEvent(registration.eventId, locale),
      own: await ownPage(services, registration),
    })),
  )
  const coming = owned.filter(({ told }) => !isPast(told.event, now))
  if (coming.length === 0) return 'drop'
  const site = await services.site(locale)
  const content = linksWords({ t: translator(locale), site, home: services.links.absolute('/') }, coming)
  return writeMail(content, { fromName: shortSiteName(site), replyTo: site.contactEmail, calendar: null })
}

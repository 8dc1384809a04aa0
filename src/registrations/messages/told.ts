import type { Event, Texts } from '../../events/event.ts'
import { getEvent } from '../../events/event-store.ts'
import { listTypes } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type Translate, translator } from '../../i18n/translate.ts'
import type { Message } from '../../mail/message.ts'
import type { Services } from '../../services.ts'
import type { Site } from '../../site/site.ts'
import type { Registration } from '../registration.ts'
import { findRegistration } from '../registration-store.ts'

export type MailServices = Pick<Services, 'db' | 'clock' | 'config' | 'links' | 'site'>

/** An event as mails name it, in the reader's language. */
export type ToldEvent = {
  readonly event: Event
  readonly texts: Texts
  readonly isOnlineType: (typeId: Registration['typeId']) => boolean
  readonly typeTitle: (typeId: Registration['typeId']) => string
  /** The full address of its page. */
  readonly page: string
}

/** All that a mail about a registration can say, as it is now. */
export type Told = ToldEvent & {
  readonly t: Translate
  readonly site: Site
  readonly registration: Registration
  /** The full address of the own page. */
  readonly own: string
}

export type ReadEvent = (eventId: Event['id'], locale: Locale) => Promise<ToldEvent>

/** Reads what a message is about; undefined where the registration is there no more. */
export async function findTold(
  services: MailServices,
  readEvent: ReadEvent,
  message: Message,
): Promise<Told | undefined> {
  const { db, site } = services
  const { eventId, registrationId, locale } = message
  if (registrationId === null) throw new Error(`Message ${message.id} names no registration`)
  const registration = await findRegistration(db, eventId, registrationId)
  if (!registration) return undefined
  return {
    ...(await readEvent(eventId, locale)),
    t: translator(locale),
    site: await site(locale),
    registration,
    own: await ownPage(services, registration),
  }
}

/** The address of one's own page, as mails carry it. */
export async function ownPage({ links }: MailServices, registration: Registration): Promise<string> {
  return links.absolute(await links.toRegistration(registration))
}

/**
 * Reads events for one turn of sending. A rush leaves thousands of mails on one event: its words and types are read
 * again only where its version shows a change.
 */
export function createReadEvent(services: MailServices): ReadEvent {
  const kept = new Map<string, { readonly version: number; readonly parts: Promise<Parts> }>()

  function readParts(event: Event, locale: Locale): Promise<Parts> {
    const key = `${event.id} ${locale}`
    const last = kept.get(key)
    if (last?.version === event.version) return last.parts
    const parts = partsOf(services, event, locale)
    kept.set(key, { version: event.version, parts })
    parts.catch(() => kept.delete(key))
    return parts
  }

  return async (eventId, locale) => {
    const event = await getEvent(services.db, eventId)
    return { event, ...(await readParts(event, locale)) }
  }
}

type Parts = Omit<ToldEvent, 'event'>

async function partsOf({ db, links }: MailServices, event: Event, locale: Locale): Promise<Parts> {
  const { id } = event
  const rows = (await listTexts(db, [id], locale, ['event', 'type'])).get(id) ?? []
  const types = (await listTypes(db, [id])).get(id) ?? []
  return {
    texts: textsOf(rows, 'event', id),
    isOnlineType: (typeId) => types.find((type) => type.id === typeId)?.isOnline ?? event.isOnline,
    typeTitle: (typeId) => (types.length > 1 ? (textsOf(rows, 'type', typeId).get('title')?.text ?? '') : ''),
    page: links.absolute(`/events/${event.slug}?lang=${locale}`),
  }
}

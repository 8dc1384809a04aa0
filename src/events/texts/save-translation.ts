import type { Queryable } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { lockOfficeEvent } from '../editor/edit-store.ts'
import type { Event } from '../event.ts'
import { markChanged } from '../event-store.ts'
import { listTextsIn, saveTexts } from '../text-store.ts'
import { nameOf, pairTexts, type Translated } from './translation.ts'

/** The event's texts beside their translations into a language. */
export async function readTranslation(
  db: Queryable,
  event: Pick<Event, 'id' | 'defaultLocale'>,
  to: Locale,
): Promise<readonly Translated[]> {
  return pairTexts(await listTextsIn(db, event.id, [event.defaultLocale, to]), event.defaultLocale, to)
}

type Translation = {
  readonly organizerId: OrganizerId
  readonly eventId: EventId
  readonly locale: Locale
  /** By the names of the form's fields; names that no text of the event has are left out. */
  readonly texts: ReadonlyMap<string, string>
}

export type Saved = { readonly outcome: 'saved' | 'not-there' | 'own-language' }

/** Writes an event's texts in another language than its own; what is emptied falls back to its own again. */
export async function saveTranslation(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { organizerId, eventId, locale, texts }: Translation,
): Promise<Saved> {
  const at = clock.now()
  return await inTransaction(db, async (tx): Promise<Saved> => {
    const event = await lockOfficeEvent(tx, organizerId, eventId)
    if (!event) return { outcome: 'not-there' }
    if (event.defaultLocale === locale) return { outcome: 'own-language' }
    const changes = (await readTranslation(tx, event, locale)).flatMap((pair) => {
      const text = texts.get(nameOf(pair))
      const { ownerKind, ownerId, field } = pair
      return text === undefined || text === pair.text ? [] : [{ ownerKind, ownerId, field, locale, text }]
    })
    if (changes.length === 0) return { outcome: 'saved' }
    await saveTexts(tx, eventId, changes)
    await markChanged(tx, eventId, at)
    const facts = { locale, count: changes.length }
    await recordAct(tx, { eventId, organizerId, act: 'edit-texts', facts, at })
    return { outcome: 'saved' }
  })
}

import type { Queryable, Tx } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { listTexts, removeTexts, saveTexts, textsOf } from '../../events/text-store.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { ReminderId } from '../../ids.ts'

// Its owner is a mail: the field of its text.
const field = 'bring'

/** «What to bring», as staff wrote it for a reminder; '' where they wrote nothing. */
export async function findBring(
  db: Queryable,
  { t, event }: { readonly t: Pick<Translate, 'locale'>; readonly event: Pick<Event, 'id'> },
  reminderId: string,
): Promise<string> {
  const rows = (await listTexts(db, [event.id], t.locale, ['mail'])).get(event.id) ?? []
  return textsOf(rows, 'mail', reminderId).get(field)?.text ?? ''
}

/** Writes it in the event's own language. */
export async function saveBring(
  tx: Tx,
  { id, defaultLocale: locale }: Pick<Event, 'id' | 'defaultLocale'>,
  reminderId: ReminderId,
  text: string,
): Promise<void> {
  await saveTexts(tx, id, [{ ownerKind: 'mail', ownerId: reminderId, field, locale, text }])
}

/** Removes what the reminder says to bring, in all languages. */
export async function removeBring(tx: Tx, { id }: Pick<Event, 'id'>, reminderId: ReminderId): Promise<void> {
  await removeTexts(tx, id, 'mail', reminderId)
}

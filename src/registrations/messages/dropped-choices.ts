import { isolate, type MailFact } from '../../../views/mails/mail-content.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Message } from '../../mail/message.ts'
import type { MailServices, Told } from './told.ts'

/** What somebody chose and could not have any more, as a fact of the table: the pool of an option bears its id. */
export async function droppedChoices(
  { db }: MailServices,
  { t, event }: Told,
  { dropped }: Message['facts'],
): Promise<readonly MailFact[]> {
  const ids = Array.isArray(dropped) ? dropped.map(String) : []
  if (ids.length === 0) return []
  const rows = (await listTexts(db, [event.id], t.locale, ['option'])).get(event.id) ?? []
  const titles = ids.flatMap((id) => textsOf(rows, 'option', id).get('label')?.text ?? [])
  return titles.length === 0 ? [] : [{ label: t('mail.dropped'), lines: titles.map(isolate) }]
}

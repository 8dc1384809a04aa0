import type { MailLink } from '../../../views/mails/mail-content.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { CalendarMethod, ComposedMail, MailKind } from '../../mail/message.ts'
import type { MailServices, Told } from './told.ts'

/** The calendar part of a mail about the registration; nothing where the event's date is to be announced. */
export function calendarPart(
  _services: MailServices,
  _told: Told,
  _method: CalendarMethod,
  _at: Date,
): NonNullable<ComposedMail['calendar']> | undefined {
  return undefined
}

/** What the calendar entry attached does, in a sentence. */
export function entrySentence(t: Translate, kind: MailKind, method: CalendarMethod): string {
  if (method === 'CANCEL') return t('mail.entry-cancel')
  if (kind === 'event-changed') return t('mail.entry-changed')
  return t(method === 'PUBLISH' ? 'mail.entry-publish' : 'mail.entry-request')
}

/** «Google / Outlook / download» for the event (CAL-74). */
export function addLinks(_services: MailServices, _told: Told): readonly MailLink[] {
  return []
}

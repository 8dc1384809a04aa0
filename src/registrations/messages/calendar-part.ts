import type { MailLink } from '../../../views/mails/mail-content.ts'
import { invite } from '../../calendar/invite.ts'
import { type PersonalContext, personalEntry } from '../../calendar/personal/personal-entry.ts'
import { addLinks } from '../../calendar/subscribing/add-links.ts'
import type { Translate } from '../../i18n/translate.ts'
import { sendableEmail } from '../../mail/email-address.ts'
import type { ComposedMail, MailKind } from '../../mail/message.ts'
import { shortSiteName, siteContact } from '../../site/site.ts'
import { fullName } from '../person-name.ts'
import type { MailServices, Told } from './told.ts'

/** What a mail does to the person's calendar. */
export type EntryDeed = 'taking-part' | 'cancelled'

/** The calendar part of a mail to the person; null where the event's date is to be announced. */
export function calendarPart(
  services: MailServices,
  told: Told,
  tells: EntryDeed,
  stampedAt: Date,
): ComposedMail['calendar'] {
  const { config } = services
  const { registration, site } = told
  const parties = {
    organizer: { name: shortSiteName(site), email: sendableEmail(config.calendarMailbox) },
    attendee: { name: fullName(registration), email: sendableEmail(registration.email) },
  }
  return invite(told, contextOf(services, told), parties, { tells, method: config.calendarMethod, stampedAt })
}

/** What the calendar part attached does, in a sentence. */
export function entrySentence(
  t: Translate,
  kind: MailKind,
  { method }: NonNullable<ComposedMail['calendar']>,
): string {
  if (method === 'CANCEL') return t('mail.entry-cancel')
  if (kind === 'event-changed' || kind === 'changed') return t('mail.entry-changed')
  return t(method === 'PUBLISH' ? 'mail.entry-publish' : 'mail.entry-request')
}

/** «Google, Outlook, download» for programs that show no card (CAL-74); none where the date is to be announced. */
export function calendarLinks(services: MailServices, told: Told): readonly MailLink[] {
  const entry = personalEntry(told, contextOf(services, told))
  if (entry === null) return []
  const { google, outlook } = addLinks(entry)
  const { t, own } = told
  return [
    { label: t('mail.google'), url: google },
    { label: t('mail.outlook'), url: outlook },
    { label: t('mail.download'), url: `${own}/calendar.ics` },
  ]
}

function contextOf({ links }: MailServices, { t, site }: Told): PersonalContext {
  return {
    locale: t.locale,
    origin: links.origin,
    siteLocale: site.defaultLocale,
    contact: siteContact(site),
  }
}

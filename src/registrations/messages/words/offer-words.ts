import type { MailContent, MailFact } from '../../../../views/mails/mail-content.ts'
import { formatInstant, zoneOffset } from '../../../i18n/formats.ts'
import { frameOfMail, sentences, shortTitle, subjectValues } from '../parts.ts'
import type { MailServices, Told } from '../told.ts'
import { instantLines } from '../when.ts'

/** «A place is free for you»: until when it is held, how to take it and how to decline. */
export function offeredWords(
  services: MailServices,
  told: Told,
  {
    until,
    deed,
    dropped,
  }: { readonly until: Date; readonly deed: unknown; readonly dropped: readonly MailFact[] },
): MailContent {
  const { t, own, event, registration } = told
  const frame = frameOfMail(told, services)
  const zone = event.schedule.timeZone
  const compact = `${formatInstant(t.locale, until, zone, 'compactDateTime')} (${zoneOffset(zone, until)})`
  return {
    ...frame,
    subject: t('mail.offered.subject', { event: shortTitle(told), until: compact }),
    preview: t('mail.offered.text'),
    tone: 'offer',
    word: t('state.offered'),
    title: t('mail.offered.title'),
    paragraphs: [
      sentences(t, deed === 'renew-offer' ? t('mail.offered.renewed') : null, t('mail.offered.text')),
    ],
    act: { label: t('mail.offered.take'), url: `${own}/accept` },
    facts: [
      { label: t('mail.offered.until'), lines: instantLines(until, zone, t, registration.country) },
      ...frame.facts,
      ...dropped,
    ],
    more: [{ label: t('mail.offered.decline'), url: `${own}/decline` }],
  }
}

/** «The offer has ended»: nothing was heard in time, and how to ask again. */
export function offerExpiredWords(services: MailServices, told: Told, mayAskAgain: boolean): MailContent {
  const { t, own, page } = told
  return {
    ...frameOfMail(told, services),
    subject: t('mail.offer-ended.subject', subjectValues(told, t)),
    tone: 'plain',
    word: t('state.expired'),
    title: t('mail.offer-ended.title'),
    paragraphs: [
      sentences(t, t('mail.offer-ended.expired'), mayAskAgain ? t('mail.offer-ended.again-text') : null),
    ],
    act: mayAskAgain
      ? { label: t('mail.offer-ended.again'), url: `${own}/again` }
      : { label: t('mail.event-page'), url: page },
  }
}

/** «The offer was withdrawn»: by staff; the person waits again. */
export function offerWithdrawnWords(services: MailServices, told: Told, position: number): MailContent {
  const { t, own } = told
  return {
    ...frameOfMail(told, services),
    subject: t('mail.offer-ended.withdrawn-subject', subjectValues(told, t)),
    tone: 'heed',
    word: t('state.waitlisted'),
    title: t('mail.offer-ended.withdrawn-title'),
    paragraphs: [t('mail.offer-ended.withdrawn', { position })],
    act: { label: t('mail.waitlisted.own'), url: own },
    more: [{ label: t('mail.leave'), url: `${own}/leave` }],
  }
}

import { isolate, type MailContent } from '../../../views/mails/mail-content.ts'
import type { Translate } from '../../i18n/translate.ts'
import { dateOf, daysBetween } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import { codeFact, editLink, frameOfMail, subjectValues } from '../messages/parts.ts'
import type { MailServices, Told } from '../messages/told.ts'

/** «In two days»: the ticket's code, what to bring, and how to give the place to somebody else. */
export function reminderWords(
  services: MailServices,
  told: Told,
  { bring, at }: { readonly bring: string; readonly at: Date },
): MailContent {
  const { t, own, event, registration } = told
  const { timeZone, startsOn } = event.schedule
  const frame = frameOfMail(told, services)
  const today = dateOf(wallTimeAt(timeZone, at))
  const soon = soonWords(t, daysBetween(today, startsOn))
  return {
    ...frame,
    subject: t('reminders.mail.subject', { ...subjectValues(told, t), soon }),
    tone: 'brand',
    word: soon,
    title: t('reminders.mail.title'),
    paragraphs: [t('reminders.mail.text')],
    act: { label: t('mail.ticket'), url: own },
    facts: [
      codeFact(told),
      ...frame.facts,
      ...(bring === '' ? [] : [{ label: t('reminders.mail.bring'), lines: bring.split('\n').map(isolate) }]),
    ],
    notes: told.isOnlineType(registration.typeId) ? [] : [t('mail.confirmed.door')],
    more: [...editLink(services, told), { label: t('mail.cancel'), url: `${own}/cancel` }],
  }
}

function soonWords(t: Translate, days: number): string {
  if (days <= 0) return t('reminders.mail.today')
  return days === 1 ? t('reminders.mail.tomorrow') : t('reminders.mail.days', { count: days })
}

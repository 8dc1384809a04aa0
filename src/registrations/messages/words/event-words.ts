import type { MailContent, MailFact } from '../../../../views/mails/mail-content.ts'
import type { EventBefore } from '../../../events/event-before.ts'
import { formatDates } from '../../../i18n/formats.ts'
import { frameOfMail, reasonFact, sentences, subjectValues, whereLine } from '../parts.ts'
import type { MailServices, Told } from '../told.ts'
import { whenLines } from '../when.ts'

/** «The event is cancelled», with the reason that its organizers gave. */
export function eventCancelledWords(services: MailServices, told: Told, entry: string | null): MailContent {
  const { t, texts, page } = told
  const frame = frameOfMail(told, services)
  return {
    ...frame,
    subject: t('mail.event-cancelled.subject', subjectValues(told, t)),
    tone: 'plain',
    word: t('state.cancelled'),
    title: t('mail.event-cancelled.title'),
    paragraphs: [sentences(t, t('mail.event-cancelled.text'), entry)],
    act: { label: t('mail.event-page'), url: page },
    facts: [...frame.facts, ...reasonFact(t, texts.get('reason')?.text)],
  }
}

/** «The event is postponed»: the date that was, the reason, and that registration and place are kept. */
export function eventPostponedWords(services: MailServices, told: Told, entry: string | null): MailContent {
  const { t, texts, own } = told
  const frame = frameOfMail(told, services)
  return {
    ...frame,
    subject: t('mail.event-postponed.subject', subjectValues(told, t)),
    tone: 'heed',
    word: t('mail.event-postponed.word'),
    title: t('mail.event-postponed.title'),
    paragraphs: [sentences(t, t('mail.event-postponed.text'), entry)],
    act: { label: t('mail.own'), url: own },
    facts: [
      ...frame.facts.map((fact) => plannedWhen(told, fact)),
      ...reasonFact(t, texts.get('reason')?.text),
    ],
    own: null,
  }
}

/** In place of the event's date: the date that was. */
function plannedWhen({ t, event: { previous } }: Told, fact: MailFact): MailFact {
  if (fact.label !== t('mail.when')) return fact
  const dates = previous && [formatDates(t.locale, previous.startsOn, previous.endsOn, 'short')]
  return { label: t('mail.when-before'), lines: dates ?? fact.lines }
}

/** «The event has changed»: old and new side by side. Where neither time nor place is another, it is on again. */
export function eventChangedWords(
  services: MailServices,
  told: Told,
  before: EventBefore,
  entry: string | null,
): MailContent {
  const { t, own } = told
  const frame = frameOfMail(told, services)
  const isBack = !before.when && !before.where
  return {
    ...frame,
    subject: t(
      isBack ? 'mail.event-changed.back-subject' : 'mail.event-changed.subject',
      subjectValues(told, t),
    ),
    tone: isBack ? 'good' : 'heed',
    word: t(isBack ? `state.${told.registration.state}` : 'mail.event-changed.word'),
    title: t(isBack ? 'mail.event-changed.back-title' : 'mail.event-changed.title'),
    paragraphs: [sentences(t, t(isBack ? 'mail.event-changed.back-text' : 'mail.event-changed.text'), entry)],
    act: { label: t('mail.own'), url: own },
    facts: frame.facts.flatMap((fact) => [fact, ...beforeOf(fact, told, before)]),
    own: null,
  }
}

/** What stood before in place of that fact, to follow it. */
function beforeOf(
  { label }: MailFact,
  { t, registration }: Told,
  { when, where }: EventBefore,
): readonly MailFact[] {
  if (when && label === t('mail.when')) {
    const before = { ...when, startsAt: new Date(when.startsAt), endsAt: new Date(when.endsAt) }
    return [{ label: t('mail.when-before'), lines: whenLines(before, t, registration.country) }]
  }
  if (where && label === t('mail.where')) {
    const line = whereLine(t, [where.venue, where.city], where.country)
    return line === '' ? [] : [{ label: t('mail.where-before'), lines: [line] }]
  }
  return []
}

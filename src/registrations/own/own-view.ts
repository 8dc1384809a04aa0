import type { AnswerRow, OwnView } from '../../../views/registrations/own-view.ts'
import { isDated, isPast, type Text } from '../../events/event.ts'
import { givenInWords } from '../../forms/answer-words.ts'
import { answerTo, isAskedOf, type Question } from '../../forms/question.ts'
import { formatInstant, formatZone, zoneName } from '../../i18n/formats.ts'
import { endonyms } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import { showTicketCode } from '../lane/ticket-code.ts'
import { fullName } from '../person-name.ts'
import type { OwnFacts } from './own-facts.ts'
import { leavingOf, mayRegisterAgain, reasonOfEnd, type Standing, standingOf } from './standing.ts'
import { qrCodeOf } from './ticket.ts'
import { sentenceOf } from './told-change.ts'

type Seen = { readonly t: Translate; readonly now: Date; readonly path: string; readonly notice?: MessageKey }

/** A registration in its person's words. */
export function ownView(facts: OwnFacts, { t, now, path, notice }: Seen): OwnView {
  const { registration, event, texts, hosts, type, typeTitle, changes, position } = facts
  const standing = standingOf(event, registration)
  const isCalledOff = standing === 'event-cancelled'
  return {
    ...{ registration, event, texts, hosts, typeTitle, path },
    name: fullName(registration),
    isOnline: type?.isOnline ?? false,
    badge: isCalledOff
      ? { state: 'cancelled', words: 'availability.cancelled' }
      : { state: standing, words: `state.${standing}` },
    ...standingInWords(facts, standing, t),
    reason: isCalledOff ? (texts.get('reason')?.text ?? null) : reasonOfEnd(changes),
    news: event.state === 'postponed' ? 'own.event-postponed' : isOver() ? 'own.event-over' : null,
    position: standing === 'waitlisted' ? position : undefined,
    ticket:
      standing === 'confirmed'
        ? { code: showTicketCode(registration.code), qr: qrCodeOf(registration.code) }
        : null,
    leaving: leavingOf(event, registration, now),
    hasCalendar: isDated(event.schedule.precision),
    mayRegisterAgain: mayRegisterAgain(event, standing, now),
    answers: answerRows(facts, t),
    history: changes.map((change) => ({
      at: change.at,
      when: `${formatInstant(t.locale, change.at, event.schedule.timeZone)} ${zoneName(t.locale, event.schedule.timeZone, change.at)}`,
      words: sentenceOf(change),
    })),
    notice: notice ?? null,
  }

  function isOver(): boolean {
    return event.state !== 'cancelled' && isPast(event, now)
  }
}

function standingInWords(
  { registration, event, position }: OwnFacts,
  standing: Standing,
  t: Translate,
): Pick<OwnView, 'title' | 'text'> {
  const { timeZone } = event.schedule
  const instant = (at: Date) =>
    `${formatInstant(t.locale, at, timeZone)} (${formatZone(t.locale, timeZone, at)})`
  const at = registration.state === 'offered' ? registration.offerEndsAt : registration.stateChangedAt
  const text = { key: `own.${standing}.text`, values: { time: instant(at) } } as const
  if (standing === 'waitlisted' && position === 1) return { title: { key: 'own.waitlisted.first' }, text }
  return { title: { key: `own.${standing}.title`, values: { position: position ?? 0 } }, text }
}

function answerRows(facts: OwnFacts, t: Translate): readonly AnswerRow[] {
  const { registration, event, typeTitle, questions, answers } = facts
  const { nativeName, email, affiliation, country, language, number } = registration
  const label = (key: MessageKey): Text => ({ text: t(key), locale: t.locale })
  return [
    { label: label('own.name'), answer: fullName(registration) },
    ...(nativeName ? [{ label: label('register.native'), answer: nativeName }] : []),
    { label: label('register.email'), answer: email },
    ...(event.asks.affiliation
      ? [{ label: label('register.affiliation'), answer: affiliation || null }]
      : []),
    { label: label('register.country'), answer: country && countryName(t.locale, country) },
    { label: label('own.language'), answer: endonyms[language] },
    ...(typeTitle?.text ? [{ label: label('own.type'), answer: typeTitle.text }] : []),
    { label: label('own.number'), answer: String(number) },
    ...questions
      .filter((question) => isShown(question, facts))
      .map((question) => ({
        label: question.label,
        answer: givenInWords(t, question, answers) || null,
      })),
  ]
}

/** A question that was put to this person, or that holds an answer from another time. */
function isShown(question: Question, { registration, answers }: OwnFacts): boolean {
  return isAskedOf(question, registration.typeId) || answerTo(answers, question.key) !== undefined
}

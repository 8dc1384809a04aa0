import type { OwnView } from '../../../views/registrations/own/own-view.ts'
import { isDated, isPast } from '../../events/event.ts'
import { formatInstant, zoneName } from '../../i18n/formats.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { joiningUrlOf } from '../joining.ts'
import { showTicketCode } from '../lane/ticket-code.ts'
import { fullName } from '../person-name.ts'
import { answerRows } from './answer-rows.ts'
import { toAnswer } from './editing/to-answer.ts'
import { toldChange } from './history/told-detail.ts'
import { offerWords } from './offer/offer-words.ts'
import type { OwnFacts, PlaceInLine } from './own-facts.ts'
import { leavingOf, mayAskAgain, mayRegisterAgain, offerAt, reasonOfEnd, standingOf } from './standing.ts'
import { hearByInWords, newsOf, standingInWords } from './standing-words.ts'
import { qrCodeOf } from './ticket.ts'

/** Who looks at it, when, and what a form that they sent came to. */
export type Seen = {
  readonly t: Translate
  readonly now: Date
  /** The zone that the address names as the reader's own. */
  readonly zone: ZoneId | null
  readonly path: string
  readonly notice?: MessageKey
}

/** A registration in its person's words. */
export function ownView(facts: OwnFacts, { t, now, zone, path, notice }: Seen): OwnView {
  const { registration, event, texts, hosts, type, titleOf, changes, inLine, opening } = facts
  const standing = standingOf(event, registration)
  const isCalledOff = standing === 'event-cancelled'
  return {
    ...{ registration, event, texts, hosts, path },
    typeTitle: titleOf(registration.typeId),
    name: fullName(registration),
    isOnline: type?.isOnline ?? false,
    joiningUrl: joiningUrlOf(event, registration),
    ...standingInWords(facts, now, t),
    hearBy: hearByInWords(facts, now, t),
    reason: isCalledOff ? (texts.get('reason')?.text ?? null) : reasonOfEnd(changes),
    news: newsOf(facts, now),
    inLine: standing === 'waitlisted' && inLine ? inLine : null,
    waitsFor: standing === 'confirmed' && inLine ? waitsFor(inLine) : null,
    offer: offer(),
    ticket:
      standing === 'confirmed'
        ? { code: showTicketCode(registration.code), qr: qrCodeOf(registration.code) }
        : null,
    // Whose deadline has passed loses the place a moment later by itself.
    leaving: offerAt(event, registration, now) === 'over' ? undefined : leavingOf(event, registration, now),
    // Nobody needs reminding of a day that is over, or that is not to be.
    hasCalendar: isDated(event.schedule.precision) && event.state !== 'postponed' && !isPast(event, now),
    mayRegisterAgain: mayRegisterAgain(event, standing, now),
    mayAskAgain: mayAskAgain(opening, registration, now),
    answers: answerRows(facts, t, now),
    toAnswer: toAnswer(facts, now, t),
    history: changes.map((change) => ({
      at: change.at,
      when: `${formatInstant(t.locale, change.at, event.schedule.timeZone)} ${zoneName(t.locale, event.schedule.timeZone, change.at)}`,
      words: toldChange(change, facts, t),
    })),
    notice: notice ?? null,
  }

  function waitsFor({ typeId, position, all }: PlaceInLine): OwnView['waitsFor'] {
    return { title: titleOf(typeId) ?? { text: '', locale: t.locale }, position, all }
  }

  function offer(): OwnView['offer'] {
    if (registration.state !== 'offered' || offerAt(event, registration, now) !== 'open') return null
    const { offerEndsAt: endsAt, country } = registration
    return offerWords(t, { endsAt, zone: event.schedule.timeZone, readerZone: zone, country }, now)
  }
}

import type { OwnView } from '../../../views/registrations/own/own-view.ts'
import { isPast } from '../../events/event.ts'
import { formatDate } from '../../i18n/formats.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Translate } from '../../i18n/translate.ts'
import { dateOf } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import { instantWords } from './instant-words.ts'
import type { OwnFacts } from './own-facts.ts'
import { lineRestsFor, offerAt, type Standing, standingOf } from './standing.ts'

/** Where a registration stands, as a title and a sentence; the address has a hole in it. */
export function standingInWords(
  facts: OwnFacts,
  now: Date,
  t: Translate,
): Pick<OwnView, 'title' | 'text' | 'badge'> {
  const { registration, event, inLine } = facts
  const { timeZone } = event.schedule
  const standing = standingOf(event, registration)
  const at = registration.state === 'offered' ? registration.offerEndsAt : registration.stateChangedAt
  return {
    badge:
      standing === 'event-cancelled'
        ? { state: 'cancelled', words: 'availability.cancelled' }
        : { state: standing, words: `state.${standing}` },
    title: titleOf(facts, standing, now, inLine?.position ?? 0),
    text: { key: textOf(facts, standing, now), values: { time: instantWords(t, at, timeZone) } },
  }
}

/** What of the event changes what the page says: that it is postponed or over, or that its line stands still. */
export function newsOf({ registration, event, inLine, opening }: OwnFacts, now: Date): MessageKey | null {
  if (event.state === 'postponed') return 'own.event-postponed'
  if (event.state !== 'cancelled' && isPast(event, now)) return 'own.event-over'
  const rests = inLine && lineRestsFor(opening, inLine.typeId, now)
  return rests && registration.state === 'waitlisted' ? `offers.line-${rests}` : null
}

/** Until when an applicant hears, as long as that day is not over at the venue. */
export function hearByInWords({ registration, event }: OwnFacts, now: Date, t: Translate): string | null {
  const { hearByOn, schedule } = event
  if (registration.state !== 'applied' || event.state === 'cancelled' || hearByOn === null) return null
  if (dateOf(wallTimeAt(schedule.timeZone, now)) > hearByOn) return null
  return t('mail.applied.hear-by', { date: formatDate(t.locale, hearByOn) })
}

function titleOf(
  { registration, event }: OwnFacts,
  standing: Standing,
  now: Date,
  position: number,
): OwnView['title'] {
  if (standing === 'waitlisted' && position === 1) return { key: 'own.waitlisted.first' }
  if (offerAt(event, registration, now) === 'over') return { key: 'offers.ended.title' }
  if (standing === 'confirmed' && isPast(event, now)) return { key: 'own.confirmed.past' }
  return { key: `own.${standing}.title`, values: { position } }
}

const offerTexts = {
  open: 'offers.text',
  rests: 'offers.rests',
  over: 'offers.ended.text',
} as const satisfies Record<string, MessageKey>

function textOf({ registration, event, changes }: OwnFacts, standing: Standing, now: Date): MessageKey {
  const offer = offerAt(event, registration, now)
  if (offer) return offerTexts[offer]
  if (standing === 'offered') return 'offers.text'
  if (standing !== 'expired') return `own.${standing}.text`
  const from = changes.at(-1)?.from
  if (from === 'offered') return 'offers.expired.text'
  return from === 'applied' ? 'own.expired.undecided' : 'own.expired.text'
}

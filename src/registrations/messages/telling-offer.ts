import type { Message } from '../../mail/message.ts'
import { listOpenings } from '../openings/opening-store.ts'
import { findPosition } from '../places/position-store.ts'
import { droppedChoices } from './dropped-choices.ts'
import { type Telling, tellsState } from './telling.ts'
import type { MailServices, Told } from './told.ts'
import { offerExpiredWords, offeredWords, offerWithdrawnWords } from './words/offer-words.ts'

type Telt = ReturnType<Telling>

/** An offer that is open still, with the deadline that the message named: a renewed one has a message of its own. */
export async function tellOffer(services: MailServices, told: Told, { facts }: Message): Telt {
  const { registration, event } = told
  const isOn = event.state === 'published' || event.state === 'unlisted'
  if (registration.state !== 'offered' || !isOn) return undefined
  const { offerEndsAt } = registration
  if (facts.until !== offerEndsAt.toISOString() || offerEndsAt <= services.clock.now()) return undefined
  const dropped = await droppedChoices(services, told, facts)
  return {
    entry: null,
    words: () => offeredWords(services, told, { until: offerEndsAt, deed: facts.deed, dropped }),
  }
}

/** An offer that nobody answered, or that staff took back; not where another was made since. */
export async function tellOfferEnded(services: MailServices, told: Told, message: Message): Telt {
  if (tellsState(told, message, 'expired')) {
    const mayAskAgain = await isLineOpen(services, told)
    return { entry: null, words: () => offerExpiredWords(services, told, mayAskAgain) }
  }
  if (!tellsState(told, message, 'waitlisted')) return undefined
  const position = await findPosition(services.db, told.event.id, told.registration.id)
  if (position === undefined) return undefined
  return { entry: null, words: () => offerWithdrawnWords(services, told, position) }
}

/** Whether somebody can still join the end of the line. */
async function isLineOpen({ db, clock }: MailServices, { event }: Told): Promise<boolean> {
  const isOn = event.state === 'published' || event.state === 'unlisted'
  const takesForms = event.mode === 'open' || event.mode === 'application'
  if (!isOn || !takesForms || clock.now() >= (event.window.closesAt ?? event.startsAt)) return false
  const opening = (await listOpenings(db, [event.id])).get(event.id)
  return opening?.places !== null && opening?.places?.line !== 'off'
}

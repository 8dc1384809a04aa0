import type { Database } from '../../database/connection.ts'
import { getEvent } from '../../events/event-store.ts'
import { listTypes } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { listQuestions } from '../../forms/question-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import { listChoicePlaces } from '../../registrations/choices/choice-store.ts'
import type { FormFacts } from '../../registrations/form/form-facts.ts'
import { listOpenings } from '../../registrations/openings/opening-store.ts'
import { fullName } from '../../registrations/person-name.ts'
import { allocate, poolOfType } from '../../registrations/places/places.ts'
import type { Invitation } from '../invitation.ts'
import { findInvitation } from '../invitation-store.ts'

/** What an invitation's page is made of. */
export type InvitationFacts = {
  readonly form: FormFacts
  /** What accepting brings now; `full`: nothing, for no place is free and there is no line. */
  readonly offer: 'place' | 'line' | 'full'
  /** Who named this person in their stead. */
  readonly namedBy: string | null
}

/** Reads the page of an invitation: the form of its type, and what accepting would bring. */
export async function readInvitationFacts(
  db: Database,
  invitation: Invitation,
  locale: Locale,
): Promise<InvitationFacts> {
  const { eventId, delegateOf } = invitation
  const [form, offer, named] = await Promise.all([
    readForm(db, invitation, locale),
    readOffer(db, invitation),
    delegateOf === null ? undefined : findInvitation(db, eventId, delegateOf),
  ])
  return { form, offer, namedBy: named ? fullName(named) : null }
}

/** The event's form with the invitation's type alone, whoever else may choose that. */
async function readForm(db: Database, { eventId, typeId }: Invitation, locale: Locale): Promise<FormFacts> {
  const event = await getEvent(db, eventId)
  const [types, texts, questions, choices] = await Promise.all([
    listTypes(db, [eventId]),
    listTexts(db, [eventId], locale, ['event', 'type']),
    listQuestions(db, event, locale),
    listChoicePlaces(db, eventId),
  ])
  const words = texts.get(eventId) ?? []
  const invited = (types.get(eventId) ?? []).filter(({ id }) => id === typeId)
  return {
    event,
    texts: textsOf(words, 'event', eventId),
    questions,
    choices,
    types: invited.map(({ id, key }) => {
      const own = textsOf(words, 'type', id)
      const title = own.get('title') ?? { text: key, locale: event.defaultLocale }
      return { id, key, title, note: own.get('description') ?? null }
    }),
  }
}

async function readOffer(
  db: Database,
  { eventId, typeId, reserveId }: Invitation,
): Promise<InvitationFacts['offer']> {
  const opening = (await listOpenings(db, [eventId])).get(eventId)
  const type = opening?.types.find(({ id }) => id === typeId)
  if (!opening?.places || !type) return 'full'
  const seat = { type: poolOfType(typeId), reserve: reserveId ?? type.reserveId, choices: [] }
  const [decision] = allocate(opening.places, [{ seats: [seat], ifNotAll: 'nothing' }]).decisions
  if (decision?.kind !== 'taken') return 'full'
  return decision.seats.every(({ state }) => state === 'confirmed') ? 'place' : 'line'
}

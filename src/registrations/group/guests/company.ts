import type { Services } from '../../../services.ts'
import { showTicketCode } from '../../lane/ticket-code.ts'
import type { Registration, RegistrationState } from '../../registration.ts'
import { getConsents } from '../consents/consent-store.ts'
import { isGiven } from '../consents/consents.ts'
import { listCompanions } from './accompanying-store.ts'

/** Those around a registration, as its person sees them. */
export type Company = {
  /** Who comes along with a place of their own; `path` is their own page. */
  readonly companions: readonly {
    readonly name: string
    readonly state: RegistrationState
    /** While they have a place. */
    readonly code: string | null
    readonly path: string
  }[]
  /** Who comes along without one, by name. */
  readonly guests: readonly string[]
  /** Whether the person has agreed to the privacy notice; null: somebody who comes along is not asked. */
  readonly agrees: boolean | null
}

/** Who comes along with a registration, and whether its person agreed themselves; nobody, for one who comes along. */
export async function readCompany(
  { db, links }: Pick<Services, 'db' | 'links'>,
  { eventId, id, guests, accompaniesId }: Registration,
): Promise<Company> {
  if (accompaniesId !== null) return { companions: [], guests, agrees: null }
  const [companions, consents] = await Promise.all([
    listCompanions(db, eventId, id),
    getConsents(db, eventId, id),
  ])
  return {
    companions: await Promise.all(
      companions.map(async (companion) => ({
        name: companion.name,
        state: companion.state,
        code: companion.state === 'confirmed' ? showTicketCode(companion.code) : null,
        path: await links.toRegistration(companion),
      })),
    ),
    guests,
    agrees: isGiven(consents, 'privacy'),
  }
}

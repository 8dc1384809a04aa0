import type { Services } from '../../services.ts'
import { type AudienceChecked, checkAudience } from '../types/check-audience.ts'
import type { FormFacts } from './form-facts.ts'
import type { FilledForm } from './registration-form.ts'

export type Barred = Exclude<AudienceChecked, { outcome: 'admitted' }>

/** What keeps somebody from the type that they chose, where it is not for everyone. */
export async function barredBy(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  { event, types }: Pick<FormFacts, 'event' | 'types'>,
  { typeId, person, code }: Pick<FilledForm, 'typeId' | 'person' | 'code'>,
): Promise<Barred | undefined> {
  const audience = types.find(({ id }) => id === typeId)?.audience
  if (!audience || audience.kind === 'all') return undefined
  const { email } = person
  const checked = await checkAudience(services, { eventId: event.id, audience, email, code })
  return checked.outcome === 'admitted' ? undefined : checked
}

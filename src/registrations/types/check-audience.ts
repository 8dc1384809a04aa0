import { holdsOne, take } from '../../http/limits/rate-limit-store.ts'
import type { Limit } from '../../http/limits/token-bucket.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { type Audience, admits } from './audience.ts'

/** Wrong codes of one event, whoever tries them: past that nobody learns whether theirs was right (SEC-52). */
const wrongCodes: Limit = { most: 20, perMs: 15 * 60_000 }

export type AudienceChecked =
  | { readonly outcome: 'admitted' }
  /** Which field is to be mended, and what it says: never what would have been right. */
  | { readonly outcome: 'refused'; readonly field: 'code' | 'type'; readonly key: MessageKey }
  | { readonly outcome: 'too-many-codes'; readonly retryAfter: number }

type Comer = {
  readonly eventId: EventId
  readonly audience: Audience
  readonly email: string
  /** As typed, '' where nothing. */
  readonly code: string
}

/**
 * Whether somebody of the public may choose a type. Each guess asks the limit once, by one statement: a right code is
 * let in only while fewer wrong ones came before it.
 */
export async function checkAudience(
  { db, keys, clock }: Pick<Services, 'db' | 'keys' | 'clock'>,
  { eventId, audience, email, code }: Comer,
): Promise<AudienceChecked> {
  const isAdmitted = admits(audience, { email, code })
  if (audience.kind !== 'code')
    return isAdmitted ? { outcome: 'admitted' } : refuse('type', 'register.not-for-address')
  if (code.trim() === '') return refuse('code', 'register.code-missing')
  const asked = { what: 'type code', whose: eventId, now: clock.machine() }
  const ask = isAdmitted ? holdsOne : take
  if (!(await ask(db, keys, wrongCodes, asked))) {
    const retryAfter = Math.ceil(wrongCodes.perMs / wrongCodes.most / 1_000)
    return { outcome: 'too-many-codes', retryAfter }
  }
  return isAdmitted ? { outcome: 'admitted' } : refuse('code', 'register.code-wrong')
}

function refuse(field: 'code' | 'type', key: MessageKey): AudienceChecked {
  return { outcome: 'refused', field, key }
}

import { clientAskLimit, take } from '../../http/limits/rate-limit-store.ts'
import type { Limit } from '../../http/limits/token-bucket.ts'
import { foldEmail } from '../../mail/email-address.ts'
import type { Services } from '../../services.ts'
import { saveWish, type Wish } from './wish-store.ts'

export type Wished =
  /** Also where the address has wished before, or for too many events: nobody learns which. */
  { readonly outcome: 'wished' } | { readonly outcome: 'too-many'; readonly retryAfter: number }

/** Wishes of one address: each becomes a mail one day. */
const addressLimit: Limit = { most: 20, perMs: 24 * 3_600_000 }

/** Keeps the wish of an address to be told an event's date. Answers alike for every address (PRIV-3). */
export async function wishForDate(
  { db, clock, keys }: Pick<Services, 'db' | 'clock' | 'keys'>,
  wish: Wish,
  /** Who asks, for limits; null: not counted. */
  client: string | null,
): Promise<Wished> {
  const now = clock.machine()
  const retryAfter = Math.ceil(clientAskLimit.perMs / clientAskLimit.most / 1_000)
  if (client !== null && !(await take(db, keys, clientAskLimit, { what: 'wish client', whose: client, now })))
    return { outcome: 'too-many', retryAfter }
  if (await take(db, keys, addressLimit, { what: 'wish address', whose: foldEmail(wish.email), now }))
    await saveWish(db, wish, clock.now())
  return { outcome: 'wished' }
}

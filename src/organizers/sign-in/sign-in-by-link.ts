import { inTransaction } from '../../database/transaction.ts'
import type { Services } from '../../services.ts'
import { countWrongCode, findLink, useLink } from './link-store.ts'
import { beginSession } from './sign-in-store.ts'

type Attempt = {
  readonly token: string
  readonly browserSecret: string
  readonly code: string
  readonly browser: string
}

export type SignedInByLink =
  | { readonly outcome: 'signed-in'; readonly session: string; readonly nextPath: string | null }
  | { readonly outcome: 'wrong-code' }
  | { readonly outcome: 'not-there' }

/** Signs in by a one-time link: once, within 15 minutes, in the browser that asked or with the code it shows (SEC-35). */
export async function signInByLink(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { token, browserSecret, code, browser }: Attempt,
): Promise<SignedInByLink> {
  const at = clock.machine()
  return await inTransaction(db, async (tx): Promise<SignedInByLink> => {
    const used = await useLink(tx, { token, browser: browserSecret, code, at })
    if (used) {
      const session = await beginSession(tx, { organizerId: used.organizerId, method: 'link', browser, at })
      return { outcome: 'signed-in', session, nextPath: used.nextPath }
    }
    const link = await findLink(tx, token, browserSecret, at)
    if (!link) return { outcome: 'not-there' }
    await countWrongCode(tx, token)
    return { outcome: 'wrong-code' }
  })
}

import { fromBase64url, toBase64url } from '../../http/signing/base64url.ts'
import type { Keys } from '../../http/signing/keys.ts'

/** A session ends after 12 hours without a request, and after 7 days in any case (SEC-36). */
const idleMs = 12 * 3_600_000
export const sessionMs = 7 * 24 * 3_600_000
/** How old the stamp may grow before an answer carries a newer one. */
const renewAfterMs = 5 * 60_000

const purpose = 'session'
const shape = /^([A-Za-z0-9_-]{43})\.([0-9a-z]{1,9})\.([A-Za-z0-9_-]{24})$/

/**
 * The cookie's value: the session's secret, the time of its last use and a MAC over both. The stamp travels here
 * because a GET changes nothing in the database (SEC-42).
 */
export async function sealSession(keys: Pick<Keys, 'mac'>, token: string, usedAt: Date): Promise<string> {
  const stamp = Math.floor(usedAt.getTime() / 1_000).toString(36)
  const { keyId, mac } = await keys.mac(purpose, signed(token, stamp))
  return `${token}.${stamp}.${toBase64url(Uint8Array.from([...keyId, ...mac]))}`
}

export type OpenedSession = { readonly token: string; readonly isDueForRenewal: boolean }

/** The session that a cookie names, where we sealed it and it was used within 12 hours. */
export async function openSession(
  keys: Pick<Keys, 'verify'>,
  cookie: string,
  now: Date,
): Promise<OpenedSession | undefined> {
  const [, token, stamp, seal] = shape.exec(cookie) ?? []
  const bytes = seal === undefined ? undefined : fromBase64url(seal)
  if (token === undefined || stamp === undefined || bytes === undefined) return undefined
  if (!(await keys.verify(purpose, signed(token, stamp), bytes.slice(0, 2), bytes.slice(2)))) return undefined
  const idle = now.getTime() - Number.parseInt(stamp, 36) * 1_000
  return idle < idleMs ? { token, isDueForRenewal: idle >= renewAfterMs } : undefined
}

function signed(token: string, stamp: string): Uint8Array {
  return new TextEncoder().encode(`${token} ${stamp}`)
}

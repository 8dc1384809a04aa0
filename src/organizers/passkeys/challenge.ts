import type { Queryable } from '../../database/connection.ts'
import { fromBase64url, toBase64url } from '../../http/signing/base64url.ts'
import { type Keys, sha256 } from '../../http/signing/keys.ts'
import type { OrganizerId } from '../../ids.ts'
import { insertChallenge } from './passkey-store.ts'

/** How long a page with a passkey button may stand open. */
const lifetimeMs = 30 * 60_000
const payloadLength = 24

/** What a challenge is for: one made for signing in does not add a passkey, nor one of somebody else. */
export type ChallengeUse = 'sign in' | { readonly addTo: OrganizerId }

/**
 * A challenge that proves itself: time, chance and a MAC. A GET can hand it out and change nothing (SEC-42); it is
 * written down when it is used.
 */
export async function makeChallenge(
  keys: Pick<Keys, 'mac'>,
  use: ChallengeUse,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const payload = new Uint8Array(payloadLength)
  new DataView(payload.buffer).setFloat64(0, now.getTime())
  crypto.getRandomValues(payload.subarray(8))
  const { keyId, mac } = await keys.mac(purposeOf(use), payload)
  return Uint8Array.from([...payload, ...keyId, ...mac])
}

/** Whether the challenge is ours, for this use and fresh, and now used for the first time. */
export async function useChallenge(
  db: Queryable,
  keys: Pick<Keys, 'verify'>,
  { challenge, use, now }: { readonly challenge: string; readonly use: ChallengeUse; readonly now: Date },
): Promise<boolean> {
  const bytes = challenge.length <= 100 ? fromBase64url(challenge) : undefined
  if (bytes?.length !== payloadLength + 18) return false
  const payload = bytes.slice(0, payloadLength)
  const [keyId, mac] = [bytes.slice(payloadLength, payloadLength + 2), bytes.slice(payloadLength + 2)]
  if (!(await keys.verify(purposeOf(use), payload, keyId, mac))) return false
  const expiresAt = new Date(new DataView(payload.buffer).getFloat64(0) + lifetimeMs)
  if (expiresAt <= now) return false
  return await insertChallenge(db, {
    challengeHash: await sha256(challenge),
    organizerId: use === 'sign in' ? null : use.addTo,
    expiresAt,
  })
}

/** As a page carries it. */
export function challengeText(challenge: Uint8Array): string {
  return toBase64url(challenge)
}

function purposeOf(use: ChallengeUse): string {
  return use === 'sign in' ? 'passkey sign in' : `passkey of ${use.addTo}`
}

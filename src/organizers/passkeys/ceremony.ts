import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { violates } from '../../database/constraints.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { OrganizerId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { beginSession } from '../sign-in/sign-in-store.ts'
import { challengeIn } from './answer.ts'
import { useChallenge } from './challenge.ts'
import { findPasskey, insertPasskey, markPasskeyUsed, type Passkey } from './passkey-store.ts'

type PasskeyServices = Pick<Services, 'db' | 'clock' | 'keys' | 'links'>

export type SignedInByPasskey =
  | { readonly outcome: 'signed-in'; readonly session: string }
  | { readonly outcome: 'refused' }

/** Signs in by what the browser signed with a passkey. */
export async function signInByPasskey(
  services: PasskeyServices,
  answer: AuthenticationResponseJSON,
  browser: string,
): Promise<SignedInByPasskey> {
  const { db, clock, keys, links } = services
  const at = clock.machine()
  const challenge = challengeIn(answer.response.clientDataJSON)
  const passkey = await findPasskey(db, answer.id)
  if (!passkey || !(await useChallenge(db, keys, { challenge, use: 'sign in', now: at })))
    return { outcome: 'refused' }
  const counter = await verifiedCounter(links.origin, answer, challenge, passkey)
  if (counter === undefined) return { outcome: 'refused' }
  const session = await inTransaction(db, async (tx) => {
    await markPasskeyUsed(tx, passkey.credentialId, counter, at)
    return await beginSession(tx, { organizerId: passkey.organizerId, method: 'passkey', browser, at })
  })
  return { outcome: 'signed-in', session }
}

/** Adds the passkey that the browser made to the organizer's. */
export async function addPasskey(
  services: PasskeyServices,
  organizerId: OrganizerId,
  answer: RegistrationResponseJSON,
  label: string,
): Promise<{ readonly outcome: 'added' | 'refused' }> {
  const { db, clock, keys, links } = services
  const now = clock.machine()
  const challenge = challengeIn(answer.response.clientDataJSON)
  if (!(await useChallenge(db, keys, { challenge, use: { addTo: organizerId }, now })))
    return { outcome: 'refused' }
  const credential = await verifiedCredential(links.origin, answer, challenge)
  if (!credential) return { outcome: 'refused' }
  try {
    const { id: credentialId, publicKey, counter } = credential
    await insertPasskey(db, { credentialId, organizerId, publicKey, counter, label, createdAt: now })
    return { outcome: 'added' }
  } catch (error) {
    if (!violates(error, 'passkeys_pkey')) throw error
    return { outcome: 'refused' }
  }
}

// The library throws plain Errors for whatever is wrong with an answer: all of them mean "refused".
async function verifiedCounter(
  origin: string,
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  { credentialId: id, publicKey, counter }: Passkey,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: relyingParty(origin),
      credential: { id, publicKey, counter },
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}

async function verifiedCredential(
  origin: string,
  response: RegistrationResponseJSON,
  expectedChallenge: string,
) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: relyingParty(origin),
      requireUserVerification: false,
    })
    return verified ? registrationInfo.credential : undefined
  } catch {
    return undefined
  }
}

/** The name that passkeys are made for: the public address's host, without its port. */
export function relyingParty(origin: string): string {
  return new URL(origin).hostname
}

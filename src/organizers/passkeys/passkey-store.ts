import type { Queryable, Tx } from '../../database/connection.ts'
import type { OrganizerId } from '../../ids.ts'

export type Passkey = {
  readonly credentialId: string
  readonly organizerId: OrganizerId
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
  readonly label: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

/** The passkey of a credential, where its organizer is not removed. */
export async function findPasskey(db: Queryable, credentialId: string): Promise<Passkey | undefined> {
  const row = await db
    .selectFrom('passkeys')
    .innerJoin('organizers', 'organizers.organizerId', 'passkeys.organizerId')
    .selectAll('passkeys')
    .where('credentialId', '=', credentialId)
    .where('organizers.removedAt', 'is', null)
    .executeTakeFirst()
  return row && { ...row, publicKey: Uint8Array.from(row.publicKey) }
}

export async function listPasskeys(
  db: Queryable,
  organizerId: OrganizerId,
): Promise<readonly Omit<Passkey, 'publicKey' | 'organizerId' | 'counter'>[]> {
  return await db
    .selectFrom('passkeys')
    .select(['credentialId', 'label', 'createdAt', 'lastUsedAt'])
    .where('organizerId', '=', organizerId)
    .orderBy('createdAt')
    .execute()
}

export async function insertPasskey(db: Queryable, passkey: Omit<Passkey, 'lastUsedAt'>): Promise<void> {
  await db
    .insertInto('passkeys')
    .values({ ...passkey, lastUsedAt: null })
    .execute()
}

export async function markPasskeyUsed(
  tx: Tx,
  credentialId: string,
  counter: number,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('passkeys')
    .set({ counter, lastUsedAt: at })
    .where('credentialId', '=', credentialId)
    .execute()
}

export async function removePasskey(
  db: Queryable,
  organizerId: OrganizerId,
  credentialId: string,
): Promise<void> {
  await db
    .deleteFrom('passkeys')
    .where('organizerId', '=', organizerId)
    .where('credentialId', '=', credentialId)
    .execute()
}

/** Writes down that a challenge was used; whether this was the first time. Kept until it would have expired. */
export async function insertChallenge(
  db: Queryable,
  challenge: {
    readonly challengeHash: Uint8Array
    readonly organizerId: OrganizerId | null
    readonly expiresAt: Date
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('passkeyChallenges')
    .values(challenge)
    .onConflict((conflict) => conflict.doNothing())
    .returning('challengeHash')
    .executeTakeFirst()
  return inserted !== undefined
}

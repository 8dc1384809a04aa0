import type { Queryable, Tx } from '../../database/connection.ts'
import type { SignInsTable } from '../../database/tables/site-tables.ts'
import type { SignedIn } from '../../http/app-env.ts'
import { newToken } from '../../http/signing/base64url.ts'
import { sha256 } from '../../http/signing/keys.ts'
import { isLocale } from '../../i18n/locales.ts'
import { type EventId, nilId, type OrganizerId } from '../../ids.ts'
import { sessionMs } from './session.ts'

type NewSignIn = {
  readonly organizerId: OrganizerId
  readonly method: SignInsTable['method']
  /** The browser in a few words, for its owner to recognise. */
  readonly browser: string
  /** By the machine's clock. */
  readonly at: Date
}

/** Begins a session and gives its secret: new at each sign-in, kept as its hash alone. */
export async function beginSession(tx: Tx, { organizerId, method, browser, at }: NewSignIn): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('signIns')
    .values({
      tokenHash: await sha256(token),
      organizerId,
      method,
      createdAt: at,
      lastUsedAt: at,
      expiresAt: new Date(at.getTime() + sessionMs),
      browser,
    })
    .execute()
  return token
}

/** Who is signed in by a session's secret, with all roles as they are now, in one query. */
export async function findSignedIn(db: Queryable, token: string, now: Date): Promise<SignedIn | undefined> {
  const rows = await db
    .selectFrom('signIns')
    .innerJoin('organizers', 'organizers.organizerId', 'signIns.organizerId')
    .leftJoin('roles', 'roles.organizerId', 'signIns.organizerId')
    .select(['signIns.organizerId', 'signIns.createdAt', 'email', 'name', 'locale', 'eventId', 'role'])
    .where('signIns.tokenHash', '=', await sha256(token))
    .where('signIns.expiresAt', '>', now)
    .where('organizers.removedAt', 'is', null)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const given = rows.flatMap(({ eventId, role }) => (eventId && role ? [{ eventId, role }] : []))
  return {
    organizerId: first.organizerId,
    email: first.email,
    name: first.name,
    locale: isLocale(first.locale) ? first.locale : 'en',
    signedInAt: first.createdAt,
    all: given.find(({ eventId }) => eventId === nilId)?.role ?? null,
    roles: new Map<EventId, NonNullable<SignedIn['all']>>(
      given.filter(({ eventId }) => eventId !== nilId).map(({ eventId, role }) => [eventId, role]),
    ),
  }
}

export async function endSession(db: Queryable, token: string): Promise<void> {
  await db
    .deleteFrom('signIns')
    .where('tokenHash', '=', await sha256(token))
    .execute()
}

/** Ends all sessions of an organizer, but the one of `except`. */
export async function endSessions(db: Queryable, organizerId: OrganizerId, except?: string): Promise<void> {
  const kept = except === undefined ? null : await sha256(except)
  await db
    .deleteFrom('signIns')
    .where('organizerId', '=', organizerId)
    .$if(kept !== null, (query) => query.where('tokenHash', '!=', kept ?? new Uint8Array()))
    .execute()
}

export type LivingSession = {
  readonly method: SignInsTable['method']
  readonly createdAt: Date
  readonly browser: string
  readonly isThis: boolean
}

/** The organizer's living sessions, the newest first; `token` is the one that asks. */
export async function listSessions(
  db: Queryable,
  organizerId: OrganizerId,
  token: string,
  now: Date,
): Promise<readonly LivingSession[]> {
  const own = Buffer.from(await sha256(token))
  const rows = await db
    .selectFrom('signIns')
    .select(['tokenHash', 'method', 'createdAt', 'browser'])
    .where('organizerId', '=', organizerId)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map(({ tokenHash, method, createdAt, browser }) => {
    return { method, createdAt, browser, isThis: own.equals(tokenHash) }
  })
}

/** Forgets sessions, links and challenges that ended more than a day ago (PRIV-7). */
export async function forgetEndedSignIns(db: Queryable, now: Date): Promise<void> {
  const dayBefore = new Date(now.getTime() - 24 * 3_600_000)
  await db.deleteFrom('signIns').where('expiresAt', '<', dayBefore).execute()
  await db.deleteFrom('signInLinks').where('expiresAt', '<', dayBefore).execute()
  await db.deleteFrom('passkeyChallenges').where('expiresAt', '<', dayBefore).execute()
}

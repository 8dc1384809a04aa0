import type { Queryable, Tx } from '../../database/connection.ts'
import { newToken } from '../../http/signing/base64url.ts'
import { sha256 } from '../../http/signing/keys.ts'
import type { OrganizerId } from '../../ids.ts'
import { linkMs } from './cookies.ts'

/** Wrong codes after which a link opens no more. */
const mostTries = 5

type NewLink = {
  readonly organizerId: OrganizerId
  /** The secret of the browser that asked, and the code shown there; null: opens in any (SEC-35). */
  readonly bound: { readonly browser: string; readonly code: string } | null
  readonly nextPath: string | null
  /** By the machine's clock. */
  readonly at: Date
}

/** Makes a one-time link of 15 minutes and gives its token, which is kept as its hash alone. */
export async function insertLink(tx: Queryable, link: NewLink): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('signInLinks')
    .values({
      tokenHash: await sha256(token),
      organizerId: link.organizerId,
      browserHash: link.bound && (await sha256(link.bound.browser)),
      codeHash: link.bound && (await codeHash(token, link.bound.code)),
      nextPath: link.nextPath,
      createdAt: link.at,
      expiresAt: new Date(link.at.getTime() + linkMs),
      usedAt: null,
    })
    .execute()
  return token
}

/** Whether the link still opens, and whether it does in this browser without a code. */
export async function findLink(
  db: Queryable,
  token: string,
  browser: string,
  now: Date,
): Promise<{ readonly asksForCode: boolean } | undefined> {
  const row = await livingLink(db, token, now)
  if (!row) return undefined
  const isBound = row.browserHash !== null && !Buffer.from(await sha256(browser)).equals(row.browserHash)
  return { asksForCode: isBound }
}

/** Uses the link up, once: in its browser, or by its code. Says for whom, or nothing where it does not open. */
export async function useLink(
  tx: Tx,
  used: { readonly token: string; readonly browser: string; readonly code: string; readonly at: Date },
): Promise<{ readonly organizerId: OrganizerId; readonly nextPath: string | null } | undefined> {
  const tokenHash = await sha256(used.token)
  const [browserHash, code] = [await sha256(used.browser), await codeHash(used.token, used.code)]
  return await tx
    .updateTable('signInLinks')
    .set({ usedAt: used.at })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', used.at)
    .where('codeTries', '<', mostTries)
    .where((where) =>
      where.or([
        where('browserHash', 'is', null),
        where('browserHash', '=', browserHash),
        where('codeHash', '=', code),
      ]),
    )
    .returning(['organizerId', 'nextPath'])
    .executeTakeFirst()
}

export async function countWrongCode(tx: Tx, token: string): Promise<void> {
  await tx
    .updateTable('signInLinks')
    .set((update) => ({ codeTries: update('codeTries', '+', 1) }))
    .where('tokenHash', '=', await sha256(token))
    .execute()
}

async function livingLink(db: Queryable, token: string, now: Date) {
  return await db
    .selectFrom('signInLinks')
    .select('browserHash')
    .where('tokenHash', '=', await sha256(token))
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .where('codeTries', '<', mostTries)
    .executeTakeFirst()
}

/** With the token in it, so that equal codes of two links differ. */
function codeHash(token: string, code: string): Promise<Uint8Array> {
  return sha256(`${token} ${code}`)
}

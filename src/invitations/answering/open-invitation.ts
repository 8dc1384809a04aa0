import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from '../../http/app-env.ts'
import { namedLocale, speak } from '../../http/language.ts'
import type { InvitationId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import type { Invitation } from '../invitation.ts'
import { findInvitation } from '../invitation-store.ts'

/**
 * The invitation that the link in the address opens; from here on the request speaks its language, unless `lang=`
 * names another. Throws 404 alike whatever is wrong with the link (SEC-30), also where it was never sent.
 */
export async function openInvitation(
  c: Context<AppEnv>,
  { db, links }: Pick<Services, 'db' | 'links'>,
): Promise<Invitation> {
  const subject = await links.read('invitation', c.req.param('link') ?? '')
  const invitation = subject && (await findInvitation(db, subject.eventId, subject.subjectId as InvitationId))
  if (!invitation || invitation.linkVersion !== subject.version || invitation.sentAt === null)
    throw new HTTPException(404)
  speak(c, namedLocale(c) ?? invitation.language)
  return invitation
}

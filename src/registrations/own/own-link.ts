import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from '../../http/app-env.ts'
import { namedLocale, speak } from '../../http/language.ts'
import type { RegistrationId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import type { Registration } from '../registration.ts'
import { findRegistration } from '../registration-store.ts'

/**
 * The registration that the link in the address opens; from here on the request speaks its language, unless `lang=`
 * names another. Throws 404 alike whatever is wrong with the link (SEC-30).
 */
export async function openOwnLink(
  c: Context<AppEnv>,
  { db, links }: Pick<Services, 'db' | 'links'>,
): Promise<Registration> {
  const subject = await links.read('registration', c.req.param('link') ?? '')
  const registration =
    subject && (await findRegistration(db, subject.eventId, subject.subjectId as RegistrationId))
  if (!registration || registration.linkVersion !== subject.version) throw new HTTPException(404)
  speak(c, namedLocale(c) ?? registration.language)
  return registration
}

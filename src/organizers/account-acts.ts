import { HTTPException } from 'hono/http-exception'
import type { SignedIn } from '../http/app-env.ts'
import type { Typed } from '../http/form.ts'
import { noProblems, type Problems } from '../http/problems.ts'
import { cleanLine, lengthOf } from '../http/text-gate.ts'
import { isLocale } from '../i18n/locales.ts'
import type { Services } from '../services.ts'
import { saveProfile } from './organizer-store.ts'
import { readRegistration } from './passkeys/answer.ts'
import { addPasskey } from './passkeys/ceremony.ts'
import { removePasskey } from './passkeys/passkey-store.ts'
import { endSessions } from './sign-in/sign-in-store.ts'

const longestName = 200

/** Does what a form of the account's page asks; says what is wrong with it. Throws 400 for an act that is none. */
export async function doAccountAct(
  services: Services,
  organizer: SignedIn,
  typed: Typed,
  sessionToken: string,
): Promise<Problems> {
  const { db } = services
  switch (typed.one('act')) {
    case 'profile':
      return await changeProfile(services, organizer, typed)
    case 'add-passkey':
      return await makePasskey(services, organizer, typed)
    case 'remove-passkey':
      await removePasskey(db, organizer.organizerId, typed.one('passkey'))
      return noProblems
    case 'end-sessions':
      await endSessions(db, organizer.organizerId, sessionToken)
      return noProblems
    default:
      throw new HTTPException(400)
  }
}

async function changeProfile({ db }: Services, { organizerId }: SignedIn, typed: Typed): Promise<Problems> {
  const [name, locale] = [cleanLine(typed.one('name')), typed.one('language')]
  if (name === undefined) return new Map([['name', { key: 'form.unreadable' }]])
  if (lengthOf(name) > longestName) return new Map([['name', { key: 'form.too-long' }]])
  if (!isLocale(locale)) return new Map([['language', { key: 'form.choose' }]])
  await saveProfile(db, organizerId, { name, locale })
  return noProblems
}

async function makePasskey(services: Services, organizer: SignedIn, typed: Typed): Promise<Problems> {
  const label = cleanLine(typed.one('label'))
  if (label === undefined) return new Map([['label', { key: 'form.unreadable' }]])
  if (lengthOf(label) > longestName) return new Map([['label', { key: 'form.too-long' }]])
  const answer = readRegistration(typed.one('answer'))
  const { organizerId, email } = organizer
  const added = answer && (await addPasskey(services, organizerId, answer, label || email))
  return added?.outcome === 'added' ? noProblems : new Map([['form', { key: 'account.passkey-refused' }]])
}

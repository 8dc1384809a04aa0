import { sha256 } from '../../../http/signing/keys.ts'
import type { Registration } from '../../registration.ts'
import type { Answered } from './edit-store.ts'

/** Names what can be edited as it stood when it was shown: two edits made side by side do not overwrite each other. */
export async function editVersion(registration: Registration, answered: Answered): Promise<string> {
  const { typeId, givenName, familyName, nativeName, affiliation, country, language } = registration
  const person = [typeId, givenName, familyName, nativeName, affiliation, country, language]
  const { answers, choiceIds } = answered
  const hash = await sha256(JSON.stringify([person, answers, choiceIds]))
  return Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

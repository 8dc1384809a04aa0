import { sha256 } from '../../http/signing/keys.ts'

/**
 * The id of one part of a form that makes several registrations: the same form and part give the same id, so that a
 * form sent again finds what it made (REL-3).
 */
export async function derivedId(submission: string, part: string): Promise<string> {
  const bytes = (await sha256(`${submission} ${part}`)).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80 // version 8: made by a rule of one's own (RFC 9562 5.8)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Why an address is refused: its part before the @ has letters no mail server need accept, or it is not one plain address. */
export type EmailProblem = 'local-part-not-ascii' | 'not-an-address'

export type ParsedEmail =
  | { readonly ok: true; readonly address: string; readonly folded: string }
  | { readonly ok: false; readonly reason: EmailProblem }

const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u
const longestLocalPart = 64
const longestDomain = 253
const longestAddress = 254

/**
 * Reads one plain address (SEC-7): a dot-atom before the @, a domain of two labels or more after it. Quoted local
 * parts, comments, lists, display names, address literals and controls are refused. `address` is as typed, in NFC;
 * `folded` is what addresses are compared by.
 */
export function parseEmail(text: string): ParsedEmail {
  const address = text.normalize('NFC')
  const at = address.indexOf('@')
  const localPart = address.slice(0, at)
  const domain = at > 0 && address.length <= longestAddress ? toAsciiDomain(address.slice(at + 1)) : undefined
  if (domain === undefined) return { ok: false, reason: 'not-an-address' }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them; the dot-atom refuses them next
  if (!/^[\x00-\x7f]*$/.test(localPart)) return { ok: false, reason: 'local-part-not-ascii' }
  const fits = localPart.length <= longestLocalPart && at + 1 + domain.length <= longestAddress
  if (!fits || !dotAtom.test(localPart)) return { ok: false, reason: 'not-an-address' }
  return { ok: true, address, folded: `${localPart}@${domain}`.toLowerCase() }
}

/** What an address is compared by: lower case, its domain in A-labels. Nothing is stripped. */
export function foldEmail(address: string): string {
  const parsed = parseEmail(address)
  return parsed.ok ? parsed.folded : address.normalize('NFC').toLowerCase()
}

/** The address as a mail server takes it: its domain in A-labels. Throws where it is not an address. */
export function sendableEmail(address: string): string {
  const parsed = parseEmail(address)
  const domain = parsed.ok ? toAsciiDomain(parsed.address.slice(parsed.address.indexOf('@') + 1)) : undefined
  if (!parsed.ok || domain === undefined) throw new Error('A recipient is not one plain address')
  return `${parsed.address.slice(0, parsed.address.indexOf('@'))}@${domain}`
}

/** The domain in A-labels (UTS 46), lower case; undefined where it is no domain that mail can go to. */
function toAsciiDomain(domain: string): string | undefined {
  const labels = domain.split('.')
  if (labels.length < 2 || !labels.every((part) => label.test(part))) return undefined
  const ascii = URL.parse(`http://${domain}/`)?.hostname
  if (ascii === undefined || ascii.length > longestDomain) return undefined
  const parts = ascii.split('.')
  const areLabels = parts.length === labels.length && parts.every(isAsciiLabel)
  // A last label of digits alone would be an address of the network, not a domain.
  return areLabels && !/^\d+$/.test(parts.at(-1) ?? '') ? ascii : undefined
}

function isAsciiLabel(part: string): boolean {
  return part.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(part)
}

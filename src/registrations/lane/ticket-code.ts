// Crockford's base 32: no I, L, O and U, so that a code read out or copied by hand arrives.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 8

/** A new ticket's code, 40 random bits. */
export function newTicketCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(codeLength))
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('')
}

/** The code as people see it: 7F4K-QM2D. */
export function showTicketCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

import { foldEmail } from '../../mail/email-address.ts'
import type { TypeRow } from './type-store.ts'

/** For whom a type is: all, who knows a code, whose address is at one of these domains, or stands in a list. */
export type Audience = {
  readonly kind: 'all' | 'code' | 'domain' | 'list'
  /** Codes, domains or folded addresses. */
  readonly values: readonly string[]
}

/** Whether somebody with this address, who typed this code, belongs to the audience. A domain includes those under it. */
export function admits(
  { kind, values }: Audience,
  { email, code }: { readonly email: string; readonly code: string },
): boolean {
  switch (kind) {
    case 'all':
      return true
    case 'code':
      return values.includes(code.trim().normalize('NFC'))
    case 'list':
      return values.includes(foldEmail(email))
    case 'domain': {
      const domain = foldEmail(email).split('@').at(-1) ?? ''
      return values.some((value) => domain === value || domain.endsWith(`.${value}`))
    }
  }
}

/** The audience of a type's row. */
export function audienceOf({
  audience,
  audienceValues,
}: Pick<TypeRow, 'audience' | 'audienceValues'>): Audience {
  return { kind: audience, values: audienceValues }
}

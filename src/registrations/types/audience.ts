import { foldEmail } from '../../mail/email-address.ts'
import type { TypeRow } from './type-store.ts'

export const audienceKinds = ['all', 'code', 'domain', 'list'] as const

/** For whom a type is: all, who knows a code, whose address is at one of these domains, or stands in a list. */
export type Audience = {
  readonly kind: (typeof audienceKinds)[number]
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
    case 'code': {
      const typed = foldCode(code)
      // Every one is looked at, whichever fits: the time must not tell.
      return values.filter((value) => isSame(foldCode(value), typed)).length > 0
    }
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

/** What a code is compared by: people type it from paper, on any keyboard. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').trim().toLowerCase()
}

/** Takes as long for texts that differ at once as for those that differ at their end. */
function isSame(kept: string, typed: string): boolean {
  let difference = kept.length ^ typed.length
  for (let at = 0; at < kept.length; at++) difference |= kept.charCodeAt(at) ^ typed.charCodeAt(at)
  return difference === 0
}

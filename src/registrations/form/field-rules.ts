import { z } from 'zod'
import { cleanLine, isVisible, lengthOf } from '../../http/text-gate.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { parseEmail } from '../../mail/email-address.ts'

/** In code points, as all lengths. */
export const longestName = 200

/** One line of text; `missing` says what is wrong where nobody can see anything of it. */
export function line(longest: number, missing?: MessageKey) {
  return z.string().transform((text, context) => {
    const clean = cleanLine(text)
    if (clean === undefined) return refuse(context, 'answer.unreadable')
    if (lengthOf(clean) > longest) return refuse(context, 'answer.too-long')
    return missing && !isVisible(clean) ? refuse(context, missing) : clean
  })
}

/** What `read` makes of the text; `otherwise` says what is wrong where that is nothing. */
export function chosen<Value>(read: (text: string) => Value | undefined, otherwise: MessageKey) {
  return z.string().transform((text, context) => read(text) ?? refuse(context, otherwise))
}

/** An address that mail can be sent to. */
export function readEmail(text: string, context: z.RefinementCtx) {
  const parsed = parseEmail(cleanLine(text) ?? '')
  if (parsed.ok) return parsed.address
  const isForeign = parsed.reason === 'local-part-not-ascii'
  return refuse(context, isForeign ? 'register.email-not-ascii' : 'register.email-bad')
}

function refuse(context: z.RefinementCtx, key: MessageKey) {
  context.addIssue(key)
  return z.NEVER
}

import type { Problem } from '../../http/problems.ts'
import { cleanLine, cleanText, lengthOf } from '../../http/text-gate.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { parseEmail } from '../../mail/email-address.ts'
import { type Audience, foldCode } from './audience.ts'

const mostValues = 500
const shortestCode = 6
const longestCode = 64

/** Reads the lines that say whom a type is for: codes, domains or addresses, each once. */
export function readAudience(
  kind: Audience['kind'],
  text: string,
): { readonly audience: Audience } | { readonly problem: Problem } {
  if (kind === 'all') return { audience: { kind, values: [] } }
  const clean = cleanText(text)
  if (clean === undefined) return { problem: { key: 'form.unreadable' } }
  const lines = clean.split('\n').map((line) => line.trim())
  if (lines.filter((line) => line !== '').length > mostValues)
    return { problem: { key: 'types.values-many' } }
  const values = new Map<string, string>()
  for (const [place, line] of lines.entries()) {
    if (line === '') continue
    const value = read[kind].parse(line)
    if (value === undefined) return { problem: { key: read[kind].refusal, values: { line: place + 1 } } }
    values.set(kind === 'code' ? foldCode(value) : value, value)
  }
  if (values.size === 0) return { problem: { key: 'types.values-missing' } }
  return { audience: { kind, values: [...values.values()] } }
}

type Reader = { readonly parse: (line: string) => string | undefined; readonly refusal: MessageKey }

const read = {
  code: { parse: parseCode, refusal: 'types.bad-code' },
  domain: { parse: parseDomain, refusal: 'types.bad-domain' },
  list: { parse: foldedAddress, refusal: 'types.bad-address' },
} as const satisfies Record<Exclude<Audience['kind'], 'all'>, Reader>

function parseCode(line: string): string | undefined {
  const code = cleanLine(line)
  if (code === undefined) return undefined
  const length = lengthOf(foldCode(code))
  return length >= shortestCode && length <= longestCode ? code : undefined
}

/** A domain in A-labels, as addresses are folded; `@example.org` and `*.example.org` are meant so too. */
function parseDomain(line: string): string | undefined {
  return foldedAddress(`x@${line.replace(/^(\*\.|@)/, '')}`)?.slice(2)
}

function foldedAddress(line: string): string | undefined {
  const parsed = parseEmail(line)
  return parsed.ok ? parsed.folded : undefined
}

import type { Translate } from '../../src/i18n/translate.ts'

/** The colour of a mail's bar and word: a place; care is needed; an offer; nothing to do; from the house. */
export type Tone = 'good' | 'heed' | 'offer' | 'plain' | 'brand'

export type MailLink = { readonly label: string; readonly url: string }

/** A line of the facts' table. The first of `lines` is the strong one. */
export type MailFact = {
  readonly label: string
  readonly lines: readonly string[]
  readonly kind?: 'code'
  readonly links?: readonly MailLink[]
}

/**
 * A mail in words, before it is markup or plain text. Names and titles in it are isolated (`isolate`), so that their
 * direction harms no neighbour; addresses are full.
 */
export type MailContent = {
  readonly t: Translate
  readonly subject: string
  /** What a list of mails shows beside the subject. */
  readonly preview: string
  readonly site: { readonly name: string; readonly url: string; readonly footer: readonly string[] }
  readonly tone: Tone
  /** The state in a word, above the title. */
  readonly word: string
  readonly title: string
  readonly greeting: string | null
  readonly paragraphs: readonly string[]
  /** The one button. */
  readonly act: MailLink | null
  readonly facts: readonly MailFact[]
  /** What else one can do, after the facts. */
  readonly notes: readonly string[]
  readonly more: readonly MailLink[]
  /** Why one receives it, with the own page. */
  readonly why: string
  readonly own: MailLink | null
}

// First strong isolate and its end (UAX 9): plain text has no <bdi>.
const isolateStart = '\u2068'
const isolateEnd = '\u2069'

/** A name on one line that keeps its own direction between the words around it (SEC-6). */
export function isolate(name: string): string {
  return `${isolateStart}${name.replace(/\s+/g, ' ').trim()}${isolateEnd}`
}

/** The pieces of a text: what was isolated, and what stands between. */
export function isolatedPieces(
  text: string,
): readonly { readonly text: string; readonly isolated: boolean }[] {
  return text
    .split(new RegExp(`(${isolateStart}[^${isolateEnd}]*${isolateEnd})`))
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(isolateStart)
        ? { text: piece.slice(1, -1), isolated: true }
        : { text: piece, isolated: false },
    )
}

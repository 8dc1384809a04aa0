import type { Locale } from '../../../i18n/locales.ts'

/** One event as the feed of news tells it. */
export type AtomEntry = {
  /** Stays the same for the life of the event. */
  readonly id: string
  readonly title: string
  readonly page: string
  readonly publishedAt: Date
  readonly changedAt: Date
  readonly summary: string
  readonly category: { readonly slug: string; readonly name: string } | null
}
export type AtomHead = {
  readonly locale: Locale
  readonly title: string
  readonly author: string
  /** The feed's own address, which is also its id. */
  readonly self: string
  readonly page: string
  readonly changedAt: Date
}

/** An Atom feed (RFC 4287) of new and changed events. */
export function atomFeed(head: AtomHead, entries: readonly AtomEntry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.locale}">`,
    `  <id>${xml(head.self)}</id>`,
    `  <title>${xml(head.title)}</title>`,
    `  <updated>${head.changedAt.toISOString()}</updated>`,
    `  <author><name>${xml(head.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(head.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(head.page)}"/>`,
    ...entries.map(atomEntry),
    '</feed>\n',
  ].join('\n')
}

function atomEntry(entry: AtomEntry): string {
  const { category } = entry
  return [
    '  <entry>',
    `    <id>${xml(entry.id)}</id>`,
    `    <title>${xml(entry.title)}</title>`,
    `    <published>${entry.publishedAt.toISOString()}</published>`,
    `    <updated>${entry.changedAt.toISOString()}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xml(entry.page)}"/>`,
    ...(category ? [`    <category term="${xml(category.slug)}" label="${xml(category.name)}"/>`] : []),
    `    <summary>${xml(entry.summary)}</summary>`,
    '  </entry>',
  ].join('\n')
}

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for elements and attributes, without what XML 1.0 can't hold. */
function xml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (character) => replacements[character] ?? '')
}

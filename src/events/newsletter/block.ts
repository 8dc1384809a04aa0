import type { Text } from '../event.ts'

/** An event in a newsletter. */
export type NewsletterItem = {
  readonly dates: string
  readonly city: Text | undefined
  /** In the block's language; '' where the event has none. */
  readonly country: string
  /** Said where there is no place: «Online». */
  readonly elsewhere: string
  readonly title: Text
  /** The event's page; null: the block has no links. */
  readonly url: string | null
}

/** When and where, in the newsletter's order: an element for each word between the strokes. */
export function placeAndTime({
  dates,
  city,
  country,
  elsewhere,
}: NewsletterItem): readonly (string | Text)[] {
  const place = [city ?? '', country].filter((word) => word !== '')
  return [dates, ...(place.length > 0 ? place : [elsewhere].filter((word) => word !== ''))]
}

/** The block as plain text: a line for when and where, one for the title, one for the address. */
export function textBlock(items: readonly NewsletterItem[]): string {
  return blockOf(items, (item) => [
    headOf(item, oneLine),
    oneLine(item.title.text),
    ...(item.url === null ? [] : [item.url]),
  ])
}

/** The block as Markdown (CommonMark). Nothing in a title or a place is taken for markup. */
export function markdownBlock(items: readonly NewsletterItem[]): string {
  return blockOf(items, (item) => {
    const title = literally(item.title.text)
    return [`${headOf(item, literally)}  `, `**${item.url === null ? title : `[${title}](<${item.url}>)`}**`]
  })
}

function blockOf(
  items: readonly NewsletterItem[],
  linesOf: (item: NewsletterItem) => readonly string[],
): string {
  return items.map((item) => `${linesOf(item).join('\n')}\n`).join('\n')
}

function headOf(item: NewsletterItem, write: (text: string) => string): string {
  return placeAndTime(item)
    .map((word) => write(typeof word === 'string' ? word : word.text))
    .join(' / ')
}

/** A line end in a title must not begin another event. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The text for Markdown: signs that mean something there, and those that do so at the start of a line, escaped. */
function literally(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

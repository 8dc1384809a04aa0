import type { Text } from '../event.ts'

/** An event in a newsletter. */
export type NewsletterEvent = {
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
}: NewsletterEvent): readonly (string | Text)[] {
  const place = [city ?? '', country].filter((word) => word !== '')
  return [dates, ...(place.length > 0 ? place : [elsewhere].filter((word) => word !== ''))]
}

/** The block as plain text: a line for when and where, one for the title, one for the address. */
export function textBlock(events: readonly NewsletterEvent[]): string {
  return blockOf(events, (event) => [
    headOf(event, oneLine),
    oneLine(event.title.text),
    ...(event.url === null ? [] : [event.url]),
  ])
}

/** The block as Markdown (CommonMark). Nothing in a title or a place is taken for markup. */
export function markdownBlock(events: readonly NewsletterEvent[]): string {
  return blockOf(events, (event) => {
    const title = literally(event.title.text)
    return [
      `${headOf(event, literally)}  `,
      `**${event.url === null ? title : `[${title}](<${event.url}>)`}**`,
    ]
  })
}

function blockOf(
  events: readonly NewsletterEvent[],
  linesOf: (event: NewsletterEvent) => readonly string[],
): string {
  return events.map((event) => `${linesOf(event).join('\n')}\n`).join('\n')
}

function headOf(event: NewsletterEvent, write: (text: string) => string): string {
  return placeAndTime(event)
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

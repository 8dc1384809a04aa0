import type { Locale } from '../i18n/locales.ts'
import { foldedText, textValue, uriValue, utcValue } from './ical-text.ts'

/** What a feed says of itself. */
export type CalendarHead = {
  readonly locale: Locale
  readonly name: string
  readonly description: string
  /** The feed's own public address; null: of a personal feed, whose address is a secret (CAL-62). */
  readonly source: string | null
  /** The page for people. */
  readonly page: string
  readonly changedAt: Date
  /** `#RRGGBB`, of a category. */
  readonly color: string | null
}

/** The first lines of every calendar, up to its VTIMEZONEs (CAL-10). */
export function calendarStart(locale: Locale, method?: 'REQUEST' | 'CANCEL' | 'PUBLISH'): readonly string[] {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Symposia//Calendar//${locale.toUpperCase()}`]
  return [...lines, 'CALSCALE:GREGORIAN', ...(method ? [`METHOD:${method}`] : [])]
}

/** The head of a feed: what programs show as its name, and how often they may ask again (CAL-10..14). */
export function calendarHead(head: CalendarHead): string {
  const name = textValue(head.name)
  const description = textValue(head.description)
  const color =
    head.color === null ? [] : [`COLOR:${colorName(head.color)}`, `X-APPLE-CALENDAR-COLOR:${head.color}`]
  return foldedText([
    ...calendarStart(head.locale),
    `NAME;LANGUAGE=${head.locale}:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION;LANGUAGE=${head.locale}:${description}`,
    `X-WR-CALDESC:${description}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...(head.source === null ? [] : [`SOURCE;VALUE=URI:${uriValue(head.source)}`]),
    `URL:${uriValue(head.page)}`,
    `LAST-MODIFIED:${utcValue(head.changedAt)}`,
    ...color,
  ])
}

// COLOR takes CSS3 names only (RFC 7986 5.9): the nearest of these is near enough for a dot beside a title.
const namedColors: readonly (readonly [string, number])[] = [
  ['black', 0x000000],
  ['dimgray', 0x696969],
  ['darkgray', 0xa9a9a9],
  ['maroon', 0x800000],
  ['firebrick', 0xb22222],
  ['crimson', 0xdc143c],
  ['tomato', 0xff6347],
  ['chocolate', 0xd2691e],
  ['darkorange', 0xff8c00],
  ['goldenrod', 0xdaa520],
  ['olive', 0x808000],
  ['yellowgreen', 0x9acd32],
  ['forestgreen', 0x228b22],
  ['seagreen', 0x2e8b57],
  ['darkgreen', 0x006400],
  ['teal', 0x008080],
  ['lightseagreen', 0x20b2aa],
  ['steelblue', 0x4682b4],
  ['dodgerblue', 0x1e90ff],
  ['royalblue', 0x4169e1],
  ['navy', 0x000080],
  ['slateblue', 0x6a5acd],
  ['darkslateblue', 0x483d8b],
  ['darkslategray', 0x2f4f4f],
  ['indigo', 0x4b0082],
  ['purple', 0x800080],
  ['mediumorchid', 0xba55d3],
  ['palevioletred', 0xdb7093],
  ['saddlebrown', 0x8b4513],
  ['sienna', 0xa0522d],
]

function colorName(hex: string): string {
  const wanted = channels(Number.parseInt(hex.slice(1), 16))
  const distance = (color: number) =>
    channels(color).reduce((sum, channel, place) => sum + (channel - (wanted[place] ?? 0)) ** 2, 0)
  return namedColors.reduce((best, next) => (distance(next[1]) < distance(best[1]) ? next : best))[0]
}

function channels(color: number): readonly number[] {
  return [(color >> 16) & 0xff, (color >> 8) & 0xff, color & 0xff]
}

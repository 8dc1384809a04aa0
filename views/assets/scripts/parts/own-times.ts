// The same formats as the server's, so that a page reads alike whoever fills the reader's time in.
const intlLocales: Readonly<Record<string, string>> = { en: 'en-GB', zh: 'zh-CN', ar: 'ar-u-nu-latn' }
const language = document.documentElement.lang
const locale = intlLocales[language] ?? language

/**
 * Tells each time of the page in the browser's zone too, where that differs from the venue's. Pages whose address
 * names a zone (`tz=`) have these words from the server, and no place left to fill.
 */
export function tellOwnTimes(): void {
  const picker = document.querySelector<HTMLElement>('[data-zone-words]')
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const places = document.querySelectorAll<HTMLElement>('[data-from][data-zone]')
  if (!picker || !zone) return
  for (const place of places) fill(place, zone, picker.dataset)
}

function fill(place: HTMLElement, zone: string, words: DOMStringMap): void {
  const { from = '', to = '', zone: venueZone = zone } = place.dataset
  const [starts, ends] = [new Date(from), new Date(to)]
  if (Number.isNaN(starts.getTime()) || Number.isNaN(ends.getTime())) return
  if (clock(starts, zone) === clock(starts, venueZone) && clock(ends, zone) === clock(ends, venueZone)) return
  const shift = dayNumber(starts, zone) - dayNumber(starts, venueZone)
  const hours = starts < ends ? `${hour(starts, zone)} – ${hour(ends, zone)}` : hour(starts, zone)
  const isShort = place.classList.contains('own-time')
  const before = (isShort ? words.zoneShort : words.zoneWords) ?? '{place}'
  place.append(before.replace('{place}', isolated(placeOf(zone))), ' ', element('b', 'num', hours))
  if (shift !== 0) place.append(` ${(shift > 0 ? words.dayAfter : words.dayBefore) ?? ''}`)
  if (!isShort) place.append(element('span', 'zone', zoneName(starts, zone)))
  place.hidden = false
}

function element(tag: string, name: string, words: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = words
  return made
}

function format(zone: string, options: Intl.DateTimeFormatOptions, at: Date): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options }).format(at)
}

function hour(at: Date, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit' }, at)
}

function clock(at: Date, zone: string): string {
  return `${dayNumber(at, zone)} ${hour(at, zone)}`
}

/** Days since 1970 by the calendar of the zone. */
function dayNumber(at: Date, zone: string): number {
  const shown = new Intl.DateTimeFormat('en-US', { timeZone: zone }).format(at).split('/').map(Number)
  const [month = 1, day = 1, year = 1970] = shown
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** In a line from right to left, a name in Latin letters would draw the hours beside it to its side. */
function isolated(name: string): string {
  return document.dir === 'rtl' ? `\u2068${name}\u2069` : name
}

/** «Asia/Ho_Chi_Minh» as «Ho Chi Minh». */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** «Central European Summer Time (UTC+2)»; a zone without a name is its offset alone. */
function zoneName(at: Date, zone: string): string {
  const offset = part(at, 'en', zone, 'shortOffset').replace('GMT', 'UTC')
  const name = part(at, locale, zone, 'long')
  return /^(GMT|UTC)/.test(name) || name === '' ? offset : `${name} (${offset})`
}

function part(at: Date, tag: string, timeZone: string, timeZoneName: 'long' | 'shortOffset'): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

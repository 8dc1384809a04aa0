import { calledOff } from '../events/entries/called-off.ts'
import type { EntryTime } from '../events/entries/entry-time.ts'
import { type Event, isCalledOff, type Texts } from '../events/event.ts'
import type { Locale } from '../i18n/locales.ts'
import { countryName } from '../i18n/names.ts'
import type { Translate } from '../i18n/translate.ts'
import { datesInWords, hoursInWords, instantInWords } from './event-time.ts'

/** How much an entry says: `brief` leaves the abstract out, where a feed grew too big (CAL-57). */
export type Detail = 'full' | 'brief'

const longestAbstract = 1_500

/** The text of a field, or nothing. */
export function words(texts: Texts, field: string): string {
  return texts.get(field)?.text ?? ''
}

/** The title, after the word for what became of the event (CAL-35, CAL-37). */
export function titleOf(event: Pick<Event, 'state'>, texts: Texts, t: Translate): string {
  return calledOff(event, words(texts, 'title'), t)
}

/** Room, venue, city and country on one line; of an event that is online only, the link of its page. */
export function locationOf(event: Event, texts: Texts, locale: Locale, page: string, room = ''): string {
  const parts = [room, words(texts, 'venue'), ...townOf(event, texts, locale)].filter((part) => part !== '')
  if (event.isOnline && parts.length === 0) return page
  return parts.join(', ').replace(/\s+/g, ' ')
}

/**
 * DESCRIPTION: why it is off, when and where, what it is about, how one registers, and the event's address
 * (CAL-41).
 */
export function descriptionOf(
  event: Event,
  texts: Texts,
  time: EntryTime,
  { t, page, detail }: { readonly t: Translate; readonly page: string; readonly detail: Detail },
): string {
  const isOff = isCalledOff(event)
  const paragraphs = [
    isOff ? words(texts, 'reason') : '',
    whenAndWhere(datesInWords(event, time, t.locale), hoursInWords(event, t), { event, texts, t }),
    detail === 'full' ? abstractOf(texts) : '',
    event.broadcastUrl === null ? '' : `${t('calendar.broadcast')}\n${event.broadcastUrl}`,
    isOff ? '' : registeringOf(event, t, page),
    page,
  ]
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

/** The first lines of a description: dates and town, then hours with their zone, where there are any. */
export function whenAndWhere(
  dates: string,
  hours: string | undefined,
  { event, texts, t }: { readonly event: Event; readonly texts: Texts; readonly t: Translate },
): string {
  const town = townOf(event, texts, t.locale).filter((part) => part !== '')
  const comma = t.locale === 'zh' ? '，' : t.locale === 'ar' ? '، ' : ', '
  return [[dates, ...town].join(comma), hours].filter(Boolean).join('\n')
}

function townOf(event: Event, texts: Texts, locale: Locale): readonly string[] {
  return [words(texts, 'city'), event.country === null ? '' : countryName(locale, event.country)]
}

function abstractOf(texts: Texts): string {
  const text = words(texts, 'description') || words(texts, 'summary')
  if (text.length <= longestAbstract) return text
  const letters = [...text].slice(0, longestAbstract - 1)
  return `${letters.join('').trimEnd()}…`
}

/** How one registers and until when; never how many places are left, for that changes by itself (CAL-33). */
function registeringOf(event: Event, t: Translate, page: string): string {
  const date = instantInWords(event.window.closesAt ?? event.startsAt, event, t)
  const form = page.replace(/(?=\?|$)/, '/register')
  switch (event.mode) {
    case 'none':
      return ''
    case 'invitation':
      return t('calendar.invitation')
    case 'open':
      return `${t('calendar.register', { date })}\n${form}`
    case 'application':
      return `${t('calendar.apply', { date })}\n${form}`
  }
}

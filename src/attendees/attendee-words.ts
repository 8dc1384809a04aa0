import type { Text } from '../events/event.ts'
import { givenInWords } from '../forms/answer-words.ts'
import { formatInstant } from '../i18n/formats.ts'
import { endonyms, isLocale } from '../i18n/locales.ts'
import { comma, countryName } from '../i18n/names.ts'
import type { Translate } from '../i18n/translate.ts'
import type { ZoneId } from '../time/wall-time.ts'
import type { Column } from './attendee-columns.ts'
import type { Attendee } from './attendee-store.ts'
import type { ListedType } from './attendee-view.ts'

/** The state in words, with the place in line or the offer's end. */
export function stateInWords(attendee: Attendee, zone: ZoneId, t: Translate): string {
  const { state, position, offerEndsAt } = attendee
  if (state === 'waitlisted' && position !== null) return t('attendees.waiting', { position })
  if (state === 'offered' && offerEndsAt)
    return t('attendees.offered', { time: formatInstant(t.locale, offerEndsAt, zone, 'compactDateTime') })
  return t(`state.${state}`)
}

/** What a language is called by those who speak it. */
function languageName(language: string): string {
  return isLocale(language) ? endonyms[language] : language
}

type Wording = {
  readonly t: Translate
  readonly zone: ZoneId
  readonly types: readonly ListedType[]
}

/** A cell of the list in words. */
export function cellInWords(attendee: Attendee, column: Column, { t, zone, types }: Wording): string {
  const { locale } = t
  if (column.kind === 'answer')
    return givenInWords(t, column.question, attendee.answers, attendee.answerVersions)
  const time = (at: Date | null) => (at ? formatInstant(locale, at, zone, 'compactDateTime') : '')
  switch (column.key) {
    case 'number':
      return String(attendee.number)
    case 'state':
      return stateInWords(attendee, zone, t)
    case 'type':
      return types.find(({ id }) => id === attendee.typeId)?.title ?? ''
    case 'given_name':
      return attendee.givenName
    case 'family_name':
      return attendee.familyName
    case 'native_name':
      return attendee.nativeName
    case 'email':
      return attendee.email
    case 'affiliation':
      return attendee.affiliation
    case 'country':
      return attendee.country ? countryName(locale, attendee.country) : ''
    case 'language':
      return languageName(attendee.language)
    case 'registered_at':
      return time(attendee.registeredAt)
    case 'state_changed_at':
      return time(attendee.stateChangedAt)
    case 'position':
      return attendee.position === null ? '' : String(attendee.position)
    case 'tags':
      return attendee.tags.join('; ')
    case 'checked_in_at':
      return time(attendee.checkedInAt)
  }
}

/** A column's name in the reader's language; a question's is what staff call it, or its own in the event's. */
export function columnLabel(column: Column, t: Translate): Text {
  if (column.kind === 'plain') return { text: t(`attendees.column.${column.key}`), locale: t.locale }
  const { label, internalName } = column.question
  return internalName === '' ? label : { ...label, text: internalName }
}

/** Institution and country in a line; the institution keeps its own direction. */
export function whereFrom(
  { affiliation, country }: Pick<Attendee, 'affiliation' | 'country'>,
  { locale }: Pick<Translate, 'locale'>,
): string {
  return [affiliation && `\u2068${affiliation}\u2069`, country && countryName(locale, country)]
    .filter(Boolean)
    .join(comma(locale))
}

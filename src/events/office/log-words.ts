import { endonyms, isLocale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { formatList } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { AuditAct } from '../../organizers/audit.ts'

type Facts = Readonly<Record<string, unknown>>

/** What the editor calls what an edit changed. What follows from something else is not told: it stands there already. */
const fieldWords: Readonly<Record<string, MessageKey>> = {
  title: 'editor.event-title',
  short_title: 'editor.short-title',
  summary: 'editor.summary',
  description: 'editor.description',
  venue: 'editor.venue',
  city: 'editor.city',
  reason: 'editor.reason',
  slug: 'editor.slug',
  precision: 'editor.precision',
  startsOn: 'editor.starts-on',
  endsOn: 'editor.ends-on',
  startTime: 'editor.start-time',
  startPass: 'editor.start-time',
  endTime: 'editor.end-time',
  endPass: 'editor.end-time',
  timeZone: 'editor.zone',
  opensLocal: 'editor.opens',
  closesLocal: 'editor.closes',
  hearByOn: 'editor.hear-by',
  country: 'editor.country',
  categoryId: 'editor.category',
  registrationMode: 'editor.mode',
  hosts: 'more.hosts',
  seriesId: 'more.series',
  edition: 'more.edition',
  contactEmail: 'more.contact-email',
  contactPhone: 'more.contact-phone',
  isOnline: 'more.online',
  broadcastUrl: 'more.broadcast',
  joiningUrl: 'more.joining',
  asksAffiliation: 'more.asks-affiliation',
  asksListing: 'more.asks-listing',
  asksPhotos: 'more.asks-photos',
  asksNews: 'more.asks-news',
  publishesCapacity: 'more.publishes-capacity',
  offerHours: 'rules.offer-hours',
  reviewersNeeded: 'rules.reviewers',
  editsCloseLocal: 'rules.edits-until',
  editsAskDecision: 'rules.edits-ask',
  listingEndsOn: 'rules.listing-until',
  groupMost: 'rules.group-most',
  guests: 'rules.guests',
  guestsMost: 'rules.guests-most',
  guestsTakePlaces: 'rules.guests-take',
  quorum: 'rules.quorum',
  retentionMonths: 'rules.retention',
}

const filterWords: Readonly<Record<string, MessageKey>> = {
  state: 'attendees.column.state',
  type: 'attendees.column.type',
  country: 'attendees.column.country',
  tag: 'attendees.column.tags',
  picked: 'log.picked',
  q: 'log.search',
}

/** Who did what no organizer did: the participant, the clock, or the operator by a command. */
export function otherInWords(act: AuditAct, facts: Facts, t: Translate): string {
  if (facts.by === 'participant') return t('log.participant')
  const isByItself = act === 'erase-answers' || act === 'forget-registrations' || 'zoneData' in facts
  return isByItself ? t('log.by-itself') : t('log.operator')
}

/** What the log keeps of an act beside its name, in words; '' where that is nothing. */
export function factsInWords(act: AuditAct, facts: Facts, subject: string | null, t: Translate): string {
  switch (act) {
    case 'edit-event':
    case 'edit-rules':
      return 'zoneData' in facts
        ? t('log.zone-data', { version: textOf(facts.zoneData) })
        : inList(namesOf(listOf(facts.fields), fieldWords, t), t)
    case 'change-state':
      return t('log.from-to', { from: stateWords(facts.from, t), to: stateWords(facts.to, t) })
    case 'edit-texts':
      return textsInWords(facts, t)
    case 'export':
      return exportInWords(facts, t)
    case 'see-restricted':
      return t('log.questions', { count: listOf(facts.questions).length })
    case 'accept-application':
    case 'decline-application':
      return 'lacking' in facts ? t('decisions.early') : ''
    case 'create-invitations':
    case 'send-invitations':
    case 'remind-invited':
    case 'withdraw-invitations':
    case 'change-answer-by':
      return t('log.people', { count: typeof facts.count === 'number' ? facts.count : 0 })
    case 'give-role':
      return [roleWords(facts.role, t), subject ? `\u2068${subject}\u2069` : ''].filter(Boolean).join(' · ')
    default:
      return ''
  }
}

function textsInWords({ locale, count }: Facts, t: Translate): string {
  const language = textOf(locale)
  const texts = t('log.texts', { count: typeof count === 'number' ? count : 0 })
  return isLocale(language) ? `${endonyms[language]} · ${texts}` : texts
}

function exportInWords({ format, filters, columns, sensitive }: Facts, t: Translate): string {
  const given = listOf(filters)
  const answers = given.some((name) => name.startsWith('answer.')) ? [t('log.answers')] : []
  const narrowed = [...namesOf(given, filterWords, t), ...answers]
  return [
    textOf(format).toUpperCase(),
    t('log.columns', { count: listOf(columns).length }),
    ...(sensitive === true ? [t('log.with-sensitive')] : []),
    narrowed.length > 0 ? t('log.filtered', { filters: inList(narrowed, t) }) : t('log.everybody'),
  ].join(' · ')
}

function stateWords(state: unknown, t: Translate): string {
  switch (state) {
    case 'draft':
    case 'unlisted':
    case 'published':
    case 'postponed':
    case 'cancelled':
      return t(`office.state.${state}`)
    default:
      return textOf(state)
  }
}

function roleWords(role: unknown, t: Translate): string {
  switch (role) {
    case 'owner':
    case 'editor':
    case 'registrar':
    case 'reader':
    case 'checker':
      return t(`role.${role}`)
    default:
      return textOf(role)
  }
}

function namesOf(
  keys: readonly string[],
  words: Readonly<Record<string, MessageKey>>,
  t: Translate,
): readonly string[] {
  const known = keys.flatMap((key) => (Object.hasOwn(words, key) ? (words[key] ?? []) : []))
  return [...new Set(known)].map((key) => t(key))
}

function inList(words: readonly string[], t: Translate): string {
  return formatList(t.locale, words)
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

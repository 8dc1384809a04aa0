import { isolate, type MailContent, type MailFact, type MailLink } from '../../../views/mails/mail-content.ts'
import { countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import { siteOfMail } from '../../mail/mail-site.ts'
import { joiningUrlOf } from '../joining.ts'
import { editsCloseAt } from '../own/editing/editing.ts'
import { fullName } from '../person-name.ts'
import type { Person, Registration } from '../registration.ts'
import type { MailServices, Told, ToldEvent } from './told.ts'
import { joinWords, whenAndWhere, whenLines } from './when.ts'

/** A person as a mail greets them: in Chinese by their name in its own writing, where they gave it. */
function greeting(person: Person, t: Translate): string {
  const { nativeName } = person
  return t('mail.dear', {
    name: isolate(t.locale === 'zh' && nativeName !== '' ? nativeName : fullName(person)),
  })
}

/** The event's short title, for subjects. */
export function shortTitle({ texts }: ToldEvent): string {
  return isolate(texts.get('short_title')?.text ?? texts.get('title')?.text ?? '')
}

/** Values for a subject: the event, its date and its city. */
export function subjectValues(told: ToldEvent, t: Translate): { event: string; when: string } {
  return { event: shortTitle(told), when: whenAndWhere(told.event, t, told.texts.get('city')?.text ?? '') }
}

type FactsTold = ToldEvent & {
  readonly t: Translate
  readonly registration?: Pick<Registration, 'typeId' | 'country' | 'state'>
}

/** The facts that every mail about an event carries: event, when with its zone, where; to a participant, in which way. */
export function eventFacts({ t, event, texts, registration, ...told }: FactsTold): readonly MailFact[] {
  const place = [texts.get('venue')?.text ?? '', texts.get('city')?.text ?? '']
  const isOnline = registration ? told.isOnlineType(registration.typeId) : event.isOnline
  const type = registration ? told.typeTitle(registration.typeId) : ''
  const where = whereLine(t, place, event.country)
  const manner = registration || isOnline ? t(isOnline ? 'mail.online' : 'mail.on-site') : ''
  return [
    { label: t('mail.event'), lines: [isolate(texts.get('title')?.text ?? '')] },
    { label: t('mail.when'), lines: whenLines(event, t, registration?.country ?? null) },
    { label: t('mail.where'), lines: [where, manner].filter((line) => line !== '') },
    ...(type === '' ? [] : [{ label: t('mail.type'), lines: [isolate(type)] }]),
    ...joiningFact(t, event, registration),
  ]
}

/** How to take part online, for who has a place in an event that takes place. */
function joiningFact(
  t: Translate,
  event: ToldEvent['event'],
  registration: FactsTold['registration'],
): readonly MailFact[] {
  const url = registration && joiningUrlOf(event, registration)
  return url ? [{ label: t('mail.online'), lines: [], links: [{ label: t('own.join'), url }] }] : []
}

/** When and where, for what a list of mails shows beside the subject. */
export function previewOf(facts: readonly MailFact[]): string {
  return facts
    .slice(1, 3)
    .flatMap(({ lines }) => lines)
    .join(' · ')
}

/** Venue, city and country, each isolated. */
export function whereLine(t: Translate, places: readonly string[], country: string | null): string {
  const known = [...places, country === null ? '' : countryName(t.locale, country)].filter(
    (part) => part !== '',
  )
  return joinWords(t.locale, known.map(isolate))
}

/** The reason that somebody gave, as a fact of the table. */
export function reasonFact(t: Translate, reason: unknown): readonly MailFact[] {
  return typeof reason === 'string' && reason !== ''
    ? [{ label: t('mail.reason'), lines: [isolate(reason)] }]
    : []
}

/** What every mail about a registration has around its own words. */
export function frameOfMail(
  told: Told,
  { links }: MailServices,
): Pick<MailContent, 't' | 'site' | 'preview' | 'greeting' | 'facts' | 'notes' | 'more' | 'why' | 'own'> {
  const { t, event, site } = told
  const facts = eventFacts(told)
  return {
    t,
    site: siteOfMail(site, links.absolute('/'), event.isSample ? [t('mail.sample')] : []),
    preview: previewOf(facts),
    greeting: greeting(told.registration, t),
    facts,
    notes: [],
    more: [],
    why: t('mail.why'),
    own: { label: t('mail.own'), url: told.own },
  }
}

/** What opens the door, where no ticket can be shown. */
export function codeFact({ t, registration }: Told): MailFact {
  const { code } = registration
  return { label: t('mail.code'), lines: [`${code.slice(0, 4)}-${code.slice(4)}`], kind: 'code' }
}

/** The way to change one's answers, while that is possible. */
export function editLink({ clock }: MailServices, { t, event, own }: Told): readonly MailLink[] {
  return clock.now() < editsCloseAt(event) ? [{ label: t('mail.edit'), url: `${own}/edit` }] : []
}

/** Whom to answer: the event's contact, else the site's. */
export function contactOf(told: Pick<Told, 'event' | 'site'>): string | null {
  return told.event.contactEmail ?? told.site.contactEmail
}

/** «Write to us» as a link, where there is an address. */
export function writeUs(told: Told): readonly MailLink[] {
  const email = contactOf(told)
  return email === null ? [] : [{ label: told.t('mail.not-you'), url: `mailto:${email}` }]
}

/** Sentences after each other, as the language spaces them; what is null is left out. */
export function sentences(t: Translate, ...said: readonly (string | null)[]): string {
  return said.filter((sentence) => sentence !== null).join(t.locale === 'zh' ? '' : ' ')
}

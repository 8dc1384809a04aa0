import type { MailContent } from '../../../views/mails/mail-content.ts'
import { isDated, isPast } from '../../events/event.ts'
import { type Translate, translator } from '../../i18n/translate.ts'
import { siteOfMail } from '../../mail/mail-site.ts'
import type { Composer } from '../../mail/message.ts'
import { writeMail } from '../../mail/write-mail.tsx'
import { type Site, shortSiteName } from '../../site/site.ts'
import { eventFacts, previewOf, subjectValues } from '../messages/parts.ts'
import { createReadEvent, type MailServices, type ToldEvent } from '../messages/told.ts'

/** Composes «the date is fixed», for one turn of sending; nothing where it is open again, or the event is off or over. */
export function dateFixedComposer(services: MailServices): Composer {
  const readEvent = createReadEvent(services)
  return async ({ eventId, locale }) => {
    const told = await readEvent(eventId, locale)
    const { state, schedule } = told.event
    const isOn = state === 'published' || state === 'unlisted'
    if (!isOn || !isDated(schedule.precision) || isPast(told.event, services.clock.now())) return 'drop'
    const site = await services.site(locale)
    const content = dateFixedWords(services, { ...told, t: translator(locale), site })
    const replyTo = told.event.contactEmail ?? site.contactEmail
    return writeMail(content, { fromName: shortSiteName(site), replyTo, calendar: null })
  }
}

function dateFixedWords(
  { links }: Pick<MailServices, 'links'>,
  told: ToldEvent & { readonly t: Translate; readonly site: Site },
): MailContent {
  const { t, site, event, page } = told
  const facts = eventFacts(told)
  const file = links.absolute(`/events/${event.slug}.ics?lang=${t.locale}`)
  const calendar = { label: t('mail.calendar'), lines: [], links: [{ label: t('mail.download'), url: file }] }
  return {
    t,
    subject: t('wishes.mail.subject', subjectValues(told, t)),
    preview: previewOf(facts),
    site: siteOfMail(site, links.absolute('/'), event.isSample ? [t('mail.sample')] : []),
    tone: 'good',
    word: t('wishes.mail.word'),
    title: t('wishes.mail.title'),
    greeting: null,
    paragraphs: [t('wishes.mail.text')],
    act: { label: t('mail.event-page'), url: page },
    facts: [...facts, calendar],
    notes: [],
    more: [],
    why: t('wishes.mail.why'),
    own: null,
  }
}

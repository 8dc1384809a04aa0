import { isolate, type MailContent } from '../../../../views/mails/mail-content.ts'
import { translator } from '../../../i18n/translate.ts'
import type { GroupId } from '../../../ids.ts'
import { siteOfMail } from '../../../mail/mail-site.ts'
import type { Composer } from '../../../mail/message.ts'
import { writeMail } from '../../../mail/write-mail.tsx'
import { type Site, shortSiteName } from '../../../site/site.ts'
import { contactOf, eventFacts, previewOf, subjectValues } from '../../messages/parts.ts'
import { createReadEvent, type MailServices, type ToldEvent } from '../../messages/told.ts'
import { fullName } from '../../person-name.ts'
import { isLive } from '../../registration.ts'
import { findGroup, type Group, groupPath } from '../group-link.ts'

/** Writes the mail that gives a contact the overview of those whom they registered, for one turn of sending. */
export function groupComposer(services: MailServices): Composer {
  const readEvent = createReadEvent(services)
  return async ({ eventId, facts, locale }) => {
    const group = await findGroup(services.db, eventId, facts.groupId as GroupId)
    if (!group?.members.some(({ state }) => isLive(state))) return 'drop'
    const told = await readEvent(eventId, locale)
    if (told.event.state === 'cancelled') return 'drop'
    const site = await services.site(locale)
    const path = services.links.absolute(await groupPath(services.links, group))
    const content = groupWords({ ...told, t: translator(locale), site, group }, services, path)
    const replyTo = contactOf({ event: told.event, site })
    return writeMail(content, { fromName: shortSiteName(site), replyTo, calendar: null })
  }
}

type GroupTold = ToldEvent & {
  readonly t: ReturnType<typeof translator>
  readonly site: Site
  readonly group: Group
}

/** «You registered other people»: who they are, how things stand with each, and the way to the overview. */
function groupWords(told: GroupTold, { links }: Pick<MailServices, 'links'>, path: string): MailContent {
  const { t, event, site, group } = told
  const facts = eventFacts(told)
  const people = group.members.map((member) => {
    return { label: t(`state.${member.state}`), lines: [isolate(fullName(member))] }
  })
  return {
    t,
    subject: t('group.mail-subject', subjectValues(told, t)),
    preview: previewOf(facts),
    site: siteOfMail(site, links.absolute('/'), event.isSample ? [t('mail.sample')] : []),
    tone: 'brand',
    word: t('group.mail-word'),
    title: t('group.mail-title'),
    greeting: t('mail.dear', { name: isolate(group.contact.name) }),
    paragraphs: [t('group.mail-text')],
    act: { label: t('group.mail-act'), url: path },
    facts: [...facts, ...people],
    notes: [],
    more: [],
    why: t('group.mail-why'),
    own: null,
  }
}

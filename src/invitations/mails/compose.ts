import type { MailContent } from '../../../views/mails/mail-content.ts'
import { translator } from '../../i18n/translate.ts'
import type { InvitationId } from '../../ids.ts'
import type { Composer, Composers, Message } from '../../mail/message.ts'
import { writeMail } from '../../mail/write-mail.tsx'
import { contactOf } from '../../registrations/messages/parts.ts'
import { createReadEvent, type MailServices, type ReadEvent } from '../../registrations/messages/told.ts'
import { fullName } from '../../registrations/person-name.ts'
import { shortSiteName } from '../../site/site.ts'
import { takesInvited } from '../answering/accept.ts'
import { isAnswerable } from '../invitation.ts'
import { invitationPath } from '../invitation-link.ts'
import { findInvitation } from '../invitation-store.ts'
import { invitationWords, reminderWords, type ToldInvitation, withdrawnWords } from './words.ts'

/** What a mail says, where it is still true. */
type Telling = (told: ToldInvitation, message: Message, now: Date) => MailContent | undefined

/** The composers of the mails about invitations, for one turn of sending. */
export function invitationComposers(services: MailServices): Composers {
  const readEvent = createReadEvent(services)
  const compose = (telling: Telling) => composerOf(services, readEvent, telling)
  return {
    invitation: compose((told, _, now) => (isAsked(told, now) ? invitationWords(told) : undefined)),
    'invitation-reminder': compose((told, _, now) => (isAsked(told, now) ? reminderWords(told) : undefined)),
    'invitation-withdrawn': compose((told, { facts }) =>
      told.invitation.state === 'withdrawn' ? withdrawnWords(told, facts.reason) : undefined,
    ),
  }
}

/** Whether an answer is still awaited. */
function isAsked({ invitation, event }: ToldInvitation, now: Date): boolean {
  return isAnswerable(invitation, now) && takesInvited(event, now)
}

function composerOf(services: MailServices, readEvent: ReadEvent, telling: Telling): Composer {
  return async (message) => {
    const told = await findToldInvitation(services, readEvent, message)
    const content = told && telling(told, message, services.clock.now())
    if (!content) return 'drop'
    return writeMail(content, {
      fromName: shortSiteName(told.site),
      replyTo: contactOf(told),
      calendar: null,
    })
  }
}

async function findToldInvitation(
  services: MailServices,
  readEvent: ReadEvent,
  { eventId, locale, facts }: Message,
): Promise<ToldInvitation | undefined> {
  const { db, links, site } = services
  const invitation = await findInvitation(db, eventId, facts.invitationId as InvitationId)
  if (!invitation) return undefined
  const named = invitation.delegateOf && (await findInvitation(db, eventId, invitation.delegateOf))
  return {
    ...(await readEvent(eventId, locale)),
    t: translator(locale),
    site: await site(locale),
    home: links.absolute('/'),
    invitation,
    link: links.absolute(await invitationPath(services, invitation)),
    namedBy: named ? fullName(named) : null,
  }
}

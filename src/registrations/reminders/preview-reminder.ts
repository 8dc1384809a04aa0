import { mailText } from '../../../views/mails/mail-text.ts'
import type { Event } from '../../events/event.ts'
import type { SignedIn } from '../../http/app-env.ts'
import type { Translate } from '../../i18n/translate.ts'
import { nilId, type RegistrationId, type TypeId } from '../../ids.ts'
import { createReadEvent, type MailServices } from '../messages/told.ts'
import type { Registration } from '../registration.ts'
import { dueAtOf } from './reminder.ts'
import { reminderWords } from './reminder-words.ts'
import type { ShownReminder } from './shown-reminders.ts'

/** A reminder's mail as the organizer who looks would receive it for a type, in their language, with a code that is none. */
export async function previewReminder(
  services: MailServices,
  event: Event,
  { reminder, bring }: Pick<ShownReminder, 'reminder' | 'bring'>,
  { t, organizer, typeId }: { readonly t: Translate; readonly organizer: SignedIn; readonly typeId: TypeId },
): Promise<{ readonly subject: string; readonly text: string }> {
  const told = {
    ...(await createReadEvent(services)(event.id, t.locale)),
    t,
    site: await services.site(t.locale),
    registration: sampleOf(event, reminder.typeId ?? typeId, organizer),
    own: services.links.absolute('/registrations/…'),
  }
  const at = dueAtOf(reminder, event) ?? services.clock.now()
  const content = reminderWords(services, told, { bring, at })
  return { subject: content.subject, text: mailText(content) }
}

function sampleOf(event: Event, typeId: TypeId, { name, email, locale }: SignedIn): Registration {
  const nobody = { affiliation: '', nativeName: '', familyName: '', country: null, language: locale }
  const alone = { groupId: null, accompaniesId: null, guests: [], contact: null, invitationId: null }
  const ticket = { code: '00000000', linkVersion: 1, uid: '', sequence: 0, number: 1, isSelfService: true }
  return {
    ...{ ...nobody, ...alone, ...ticket },
    eventId: event.id,
    id: nilId as RegistrationId,
    typeId,
    givenName: name === '' ? email : name,
    email,
    registeredAt: event.createdAt,
    stateChangedAt: event.createdAt,
    state: 'confirmed',
  }
}

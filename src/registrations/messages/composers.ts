import { isPast } from '../../events/event.ts'
import { translator } from '../../i18n/translate.ts'
import { foldEmail } from '../../mail/email-address.ts'
import type { ComposedMail, Composers, Message } from '../../mail/message.ts'
import { writeMail } from '../../mail/write-mail.tsx'
import { shortSiteName } from '../../site/site.ts'
import { listGroupLinks } from '../group/mail/group-links.ts'
import { keepAddress } from '../my/address-store.ts'
import { myPath } from '../my/my-link.ts'
import { isLive } from '../registration.ts'
import { listRegistrationsOf } from '../registration-store.ts'
import { eventComposers } from './event-composers.ts'
import { lifeComposers } from './life-composers.ts'
import { createCompose } from './telling.ts'
import { createReadEvent, type MailServices, ownPage, type ReadEvent } from './told.ts'
import { linksWords } from './words/links-words.ts'

/** The composers of the mails about registrations, by kind: for one turn of sending. */
export function registrationComposers(services: MailServices): Composers {
  const readEvent = createReadEvent(services)
  const compose = createCompose(services, readEvent)
  return {
    ...lifeComposers(services, compose),
    ...eventComposers(services, compose),
    links: (message) => composeLinks(services, readEvent, message),
  }
}

/** Every live registration of the address whose event is not over, and the groups that it registered. */
async function composeLinks(
  services: MailServices,
  readEvent: ReadEvent,
  message: Message,
): Promise<ComposedMail | 'drop'> {
  const { to, locale } = message
  const now = services.clock.now()
  const live = (await listRegistrationsOf(services.db, foldEmail(to))).filter(({ state }) => isLive(state))
  const owned = await Promise.all(
    live.map(async (registration) => ({
      registration,
      told: await readEvent(registration.eventId, locale),
      own: await ownPage(services, registration),
    })),
  )
  const coming = owned.filter(({ told }) => !isPast(told.event, now))
  const groups = await listGroupLinks(services, readEvent, message)
  if (coming.length + groups.length === 0) return 'drop'
  const site = await services.site(locale)
  const address = await keepAddress(services.db, foldEmail(to), now)
  const all = services.links.absolute(await myPath(services.links, address))
  const content = linksWords({ t: translator(locale), site, home: services.links.absolute('/'), all }, coming)
  const whole = { ...content, facts: [...content.facts, ...groups] }
  return writeMail(whole, { fromName: shortSiteName(site), replyTo: site.contactEmail, calendar: null })
}

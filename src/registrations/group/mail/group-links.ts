import type { MailFact } from '../../../../views/mails/mail-content.ts'
import { isPast } from '../../../events/event.ts'
import { translator } from '../../../i18n/translate.ts'
import { foldEmail } from '../../../mail/email-address.ts'
import type { Message } from '../../../mail/message.ts'
import { shortTitle } from '../../messages/parts.ts'
import type { MailServices, ReadEvent } from '../../messages/told.ts'
import { whenAndWhere } from '../../messages/when.ts'
import { isLive } from '../../registration.ts'
import { findGroup, groupPath } from '../group-link.ts'
import { listGroupsOf } from '../group-store.ts'

/** The overviews of an address that registered other people, for events that are not over: lines of a mail. */
export async function listGroupLinks(
  services: MailServices,
  readEvent: ReadEvent,
  { to, locale }: Pick<Message, 'to' | 'locale'>,
): Promise<readonly MailFact[]> {
  const t = translator(locale)
  const now = services.clock.now()
  const made = await listGroupsOf(services.db, foldEmail(to))
  const facts = await Promise.all(
    made.map(async ({ eventId, groupId }): Promise<readonly MailFact[]> => {
      const told = await readEvent(eventId, locale)
      const group = isPast(told.event, now) ? undefined : await findGroup(services.db, eventId, groupId)
      if (!group?.members.some(({ state }) => isLive(state))) return []
      const when = whenAndWhere(told.event, t, told.texts.get('city')?.text ?? '')
      const url = services.links.absolute(await groupPath(services.links, group))
      const links = [{ label: t('group.mail-act'), url }]
      return [{ label: t('group.page-title'), lines: [shortTitle(told), when], links }]
    }),
  )
  return facts.flat()
}

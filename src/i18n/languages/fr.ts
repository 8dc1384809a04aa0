import type { Translation } from '../message-types.ts'
import { attendees } from '../messages/attendees/fr.ts'
import { calendar } from '../messages/calendar/fr.ts'
import { decisions } from '../messages/decisions/fr.ts'
import { details } from '../messages/details/fr.ts'
import { editor } from '../messages/editor/fr.ts'
import { embed } from '../messages/embed/fr.ts'
import { erasing } from '../messages/erasing/fr.ts'
import { events } from '../messages/events/fr.ts'
import { feeds } from '../messages/feeds/fr.ts'
import { files } from '../messages/files/fr.ts'
import { group } from '../messages/group/fr.ts'
import { importing } from '../messages/importing/fr.ts'
import { invitations } from '../messages/invitations/fr.ts'
import { inviting } from '../messages/inviting/fr.ts'
import { leaving } from '../messages/leaving/fr.ts'
import { line } from '../messages/line/fr.ts'
import { listed } from '../messages/listed/fr.ts'
import { log } from '../messages/log/fr.ts'
import { mail } from '../messages/mail/fr.ts'
import { mailbox } from '../messages/mailbox/fr.ts'
import { news } from '../messages/news/fr.ts'
import { newsletter } from '../messages/newsletter/fr.ts'
import { offers } from '../messages/offers/fr.ts'
import { office } from '../messages/office/fr.ts'
import { outbox } from '../messages/outbox/fr.ts'
import { own } from '../messages/own/fr.ts'
import { pages } from '../messages/pages/fr.ts'
import { questions } from '../messages/questions/fr.ts'
import { reading } from '../messages/reading/fr.ts'
import { register } from '../messages/register/fr.ts'
import { reminders } from '../messages/reminders/fr.ts'
import { rollCall } from '../messages/roll-call/fr.ts'
import { rules } from '../messages/rules/fr.ts'
import { site } from '../messages/site/fr.ts'
import { subscribing } from '../messages/subscribing/fr.ts'
import { upkeep } from '../messages/upkeep/fr.ts'
import { wishes } from '../messages/wishes/fr.ts'
import { zones } from '../messages/zones/fr.ts'
import type { en } from './en.ts'

/** Every message in French; a key that lacks does not compile. */
export const fr = {
  ...office,
  ...line,
  ...log,
  ...editor,
  ...details,
  ...outbox,
  ...calendar,
  ...newsletter,
  ...mail,
  ...mailbox,
  ...events,
  ...pages,
  ...subscribing,
  ...questions,
  ...register,
  ...attendees,
  ...embed,
  ...erasing,
  ...files,
  ...decisions,
  ...own,
  ...group,
  ...offers,
  ...rules,
  ...reminders,
  ...wishes,
  ...feeds,
  ...reading,
  ...listed,
  ...site,
  ...rollCall,
  ...inviting,
  ...invitations,
  ...importing,
  ...leaving,
  ...news,
  ...zones,
  ...upkeep,
} satisfies Translation<typeof en>

import type { Translation } from '../message-types.ts'
import { attendees } from '../messages/attendees/es.ts'
import { calendar } from '../messages/calendar/es.ts'
import { decisions } from '../messages/decisions/es.ts'
import { details } from '../messages/details/es.ts'
import { editor } from '../messages/editor/es.ts'
import { embed } from '../messages/embed/es.ts'
import { erasing } from '../messages/erasing/es.ts'
import { events } from '../messages/events/es.ts'
import { feeds } from '../messages/feeds/es.ts'
import { files } from '../messages/files/es.ts'
import { group } from '../messages/group/es.ts'
import { importing } from '../messages/importing/es.ts'
import { invitations } from '../messages/invitations/es.ts'
import { inviting } from '../messages/inviting/es.ts'
import { leaving } from '../messages/leaving/es.ts'
import { line } from '../messages/line/es.ts'
import { listed } from '../messages/listed/es.ts'
import { log } from '../messages/log/es.ts'
import { mail } from '../messages/mail/es.ts'
import { mailbox } from '../messages/mailbox/es.ts'
import { news } from '../messages/news/es.ts'
import { newsletter } from '../messages/newsletter/es.ts'
import { offers } from '../messages/offers/es.ts'
import { office } from '../messages/office/es.ts'
import { outbox } from '../messages/outbox/es.ts'
import { own } from '../messages/own/es.ts'
import { pages } from '../messages/pages/es.ts'
import { questions } from '../messages/questions/es.ts'
import { reading } from '../messages/reading/es.ts'
import { register } from '../messages/register/es.ts'
import { reminders } from '../messages/reminders/es.ts'
import { rollCall } from '../messages/roll-call/es.ts'
import { rules } from '../messages/rules/es.ts'
import { site } from '../messages/site/es.ts'
import { subscribing } from '../messages/subscribing/es.ts'
import { upkeep } from '../messages/upkeep/es.ts'
import { wishes } from '../messages/wishes/es.ts'
import { zones } from '../messages/zones/es.ts'
import type { en } from './en.ts'

/** Every message in Spanish; a key that lacks does not compile. */
export const es = {
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

import type { Translation } from '../message-types.ts'
import { attendees } from '../messages/attendees/ar.ts'
import { calendar } from '../messages/calendar/ar.ts'
import { decisions } from '../messages/decisions/ar.ts'
import { details } from '../messages/details/ar.ts'
import { editor } from '../messages/editor/ar.ts'
import { embed } from '../messages/embed/ar.ts'
import { erasing } from '../messages/erasing/ar.ts'
import { events } from '../messages/events/ar.ts'
import { feeds } from '../messages/feeds/ar.ts'
import { files } from '../messages/files/ar.ts'
import { group } from '../messages/group/ar.ts'
import { importing } from '../messages/importing/ar.ts'
import { invitations } from '../messages/invitations/ar.ts'
import { inviting } from '../messages/inviting/ar.ts'
import { leaving } from '../messages/leaving/ar.ts'
import { line } from '../messages/line/ar.ts'
import { listed } from '../messages/listed/ar.ts'
import { log } from '../messages/log/ar.ts'
import { mail } from '../messages/mail/ar.ts'
import { mailbox } from '../messages/mailbox/ar.ts'
import { news } from '../messages/news/ar.ts'
import { newsletter } from '../messages/newsletter/ar.ts'
import { offers } from '../messages/offers/ar.ts'
import { office } from '../messages/office/ar.ts'
import { outbox } from '../messages/outbox/ar.ts'
import { own } from '../messages/own/ar.ts'
import { pages } from '../messages/pages/ar.ts'
import { questions } from '../messages/questions/ar.ts'
import { reading } from '../messages/reading/ar.ts'
import { register } from '../messages/register/ar.ts'
import { reminders } from '../messages/reminders/ar.ts'
import { rollCall } from '../messages/roll-call/ar.ts'
import { rules } from '../messages/rules/ar.ts'
import { site } from '../messages/site/ar.ts'
import { subscribing } from '../messages/subscribing/ar.ts'
import { upkeep } from '../messages/upkeep/ar.ts'
import { wishes } from '../messages/wishes/ar.ts'
import { zones } from '../messages/zones/ar.ts'
import type { en } from './en.ts'

/** Every message in Arabic; a key that lacks does not compile. */
export const ar = {
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

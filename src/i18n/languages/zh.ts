import type { Translation } from '../message-types.ts'
import { attendees } from '../messages/attendees/zh.ts'
import { calendar } from '../messages/calendar/zh.ts'
import { decisions } from '../messages/decisions/zh.ts'
import { details } from '../messages/details/zh.ts'
import { editor } from '../messages/editor/zh.ts'
import { embed } from '../messages/embed/zh.ts'
import { erasing } from '../messages/erasing/zh.ts'
import { events } from '../messages/events/zh.ts'
import { feeds } from '../messages/feeds/zh.ts'
import { files } from '../messages/files/zh.ts'
import { group } from '../messages/group/zh.ts'
import { importing } from '../messages/importing/zh.ts'
import { invitations } from '../messages/invitations/zh.ts'
import { inviting } from '../messages/inviting/zh.ts'
import { leaving } from '../messages/leaving/zh.ts'
import { line } from '../messages/line/zh.ts'
import { listed } from '../messages/listed/zh.ts'
import { log } from '../messages/log/zh.ts'
import { mail } from '../messages/mail/zh.ts'
import { mailbox } from '../messages/mailbox/zh.ts'
import { news } from '../messages/news/zh.ts'
import { newsletter } from '../messages/newsletter/zh.ts'
import { offers } from '../messages/offers/zh.ts'
import { office } from '../messages/office/zh.ts'
import { outbox } from '../messages/outbox/zh.ts'
import { own } from '../messages/own/zh.ts'
import { pages } from '../messages/pages/zh.ts'
import { questions } from '../messages/questions/zh.ts'
import { reading } from '../messages/reading/zh.ts'
import { register } from '../messages/register/zh.ts'
import { reminders } from '../messages/reminders/zh.ts'
import { rollCall } from '../messages/roll-call/zh.ts'
import { rules } from '../messages/rules/zh.ts'
import { site } from '../messages/site/zh.ts'
import { subscribing } from '../messages/subscribing/zh.ts'
import { upkeep } from '../messages/upkeep/zh.ts'
import { wishes } from '../messages/wishes/zh.ts'
import { zones } from '../messages/zones/zh.ts'
import type { en } from './en.ts'

/** Every message in Chinese; a key that lacks does not compile. */
export const zh = {
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

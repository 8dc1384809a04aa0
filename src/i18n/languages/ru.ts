import type { Translation } from '../message-types.ts'
import { attendees } from '../messages/attendees/ru.ts'
import { calendar } from '../messages/calendar/ru.ts'
import { decisions } from '../messages/decisions/ru.ts'
import { details } from '../messages/details/ru.ts'
import { editor } from '../messages/editor/ru.ts'
import { embed } from '../messages/embed/ru.ts'
import { erasing } from '../messages/erasing/ru.ts'
import { events } from '../messages/events/ru.ts'
import { feeds } from '../messages/feeds/ru.ts'
import { files } from '../messages/files/ru.ts'
import { group } from '../messages/group/ru.ts'
import { importing } from '../messages/importing/ru.ts'
import { invitations } from '../messages/invitations/ru.ts'
import { inviting } from '../messages/inviting/ru.ts'
import { leaving } from '../messages/leaving/ru.ts'
import { line } from '../messages/line/ru.ts'
import { listed } from '../messages/listed/ru.ts'
import { log } from '../messages/log/ru.ts'
import { mail } from '../messages/mail/ru.ts'
import { mailbox } from '../messages/mailbox/ru.ts'
import { news } from '../messages/news/ru.ts'
import { newsletter } from '../messages/newsletter/ru.ts'
import { offers } from '../messages/offers/ru.ts'
import { office } from '../messages/office/ru.ts'
import { outbox } from '../messages/outbox/ru.ts'
import { own } from '../messages/own/ru.ts'
import { pages } from '../messages/pages/ru.ts'
import { questions } from '../messages/questions/ru.ts'
import { reading } from '../messages/reading/ru.ts'
import { register } from '../messages/register/ru.ts'
import { reminders } from '../messages/reminders/ru.ts'
import { rollCall } from '../messages/roll-call/ru.ts'
import { rules } from '../messages/rules/ru.ts'
import { site } from '../messages/site/ru.ts'
import { subscribing } from '../messages/subscribing/ru.ts'
import { upkeep } from '../messages/upkeep/ru.ts'
import { wishes } from '../messages/wishes/ru.ts'
import { zones } from '../messages/zones/ru.ts'
import type { en } from './en.ts'

/** Every message in Russian; a key that lacks does not compile. */
export const ru = {
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

import { attendees } from '../messages/attendees/en.ts'
import { calendar } from '../messages/calendar/en.ts'
import { decisions } from '../messages/decisions/en.ts'
import { details } from '../messages/details/en.ts'
import { editor } from '../messages/editor/en.ts'
import { embed } from '../messages/embed/en.ts'
import { erasing } from '../messages/erasing/en.ts'
import { events } from '../messages/events/en.ts'
import { feeds } from '../messages/feeds/en.ts'
import { files } from '../messages/files/en.ts'
import { group } from '../messages/group/en.ts'
import { importing } from '../messages/importing/en.ts'
import { invitations } from '../messages/invitations/en.ts'
import { inviting } from '../messages/inviting/en.ts'
import { leaving } from '../messages/leaving/en.ts'
import { line } from '../messages/line/en.ts'
import { listed } from '../messages/listed/en.ts'
import { log } from '../messages/log/en.ts'
import { mail } from '../messages/mail/en.ts'
import { mailbox } from '../messages/mailbox/en.ts'
import { news } from '../messages/news/en.ts'
import { newsletter } from '../messages/newsletter/en.ts'
import { offers } from '../messages/offers/en.ts'
import { office } from '../messages/office/en.ts'
import { outbox } from '../messages/outbox/en.ts'
import { own } from '../messages/own/en.ts'
import { pages } from '../messages/pages/en.ts'
import { questions } from '../messages/questions/en.ts'
import { reading } from '../messages/reading/en.ts'
import { register } from '../messages/register/en.ts'
import { reminders } from '../messages/reminders/en.ts'
import { rollCall } from '../messages/roll-call/en.ts'
import { rules } from '../messages/rules/en.ts'
import { site } from '../messages/site/en.ts'
import { subscribing } from '../messages/subscribing/en.ts'
import { upkeep } from '../messages/upkeep/en.ts'
import { wishes } from '../messages/wishes/en.ts'
import { zones } from '../messages/zones/en.ts'

/** Every message in English, room by room: their keys are the product's. */
export const en = {
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
}

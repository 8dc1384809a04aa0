import type { Migration } from 'kysely/migration'
import * as site from './0001-site.ts'
import * as events from './0002-events.ts'
import * as registrations from './0003-registrations.ts'
import * as messages from './0004-messages.ts'
import * as timeouts from './0005-timeouts.ts'
import * as attendeeLists from './0006-attendee-lists.ts'
import * as outbox from './0007-outbox.ts'
import * as officeEvents from './0008-office-events.ts'
import * as life from './0009-life.ts'
import * as invitations from './0010-invitations.ts'
import * as answers from './0011-answers.ts'
import * as remindersAndWishes from './0012-reminders-and-wishes.ts'
import * as calendar from './0013-calendar.ts'

/** Every step in order, listed by hand so that a bundle without a file system has them. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-site': site,
  '0002-events': events,
  '0003-registrations': registrations,
  '0004-messages': messages,
  '0005-timeouts': timeouts,
  '0006-attendee-lists': attendeeLists,
  '0007-outbox': outbox,
  '0008-office-events': officeEvents,
  '0009-life': life,
  '0010-invitations': invitations,
  '0011-answers': answers,
  '0012-reminders-and-wishes': remindersAndWishes,
  '0013-calendar': calendar,
}

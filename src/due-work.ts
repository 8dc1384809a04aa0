import { outlivedBy } from './events/tombstones/tombstone.ts'
import { forgetTombstones } from './events/tombstones/tombstone-store.ts'
import { forgetFullBuckets } from './http/limits/rate-limit-store.ts'
import { finishAbandoned } from './invitations/answering/finish.ts'
import { lapseInvitations } from './invitations/lapse.ts'
import { invitationComposers } from './invitations/mails/compose.ts'
import { forgetBodies } from './mail/body-store.ts'
import type { Composers } from './mail/message.ts'
import { sendDueMail } from './mail/send-due.ts'
import type { Transport } from './mail/transport.ts'
import { signInComposer } from './organizers/sign-in/compose-sign-in.ts'
import { forgetEndedSignIns } from './organizers/sign-in/sign-in-store.ts'
import { eraseAnswers } from './registrations/erasing/erase-answers.ts'
import { forgetOutlived } from './registrations/erasing/forget-outlived.ts'
import { expireEnded } from './registrations/expire-ended.ts'
import { forgetFiles } from './registrations/files/forget-files.ts'
import { dismissCompany } from './registrations/group/guests/dismiss-company.ts'
import { groupComposer } from './registrations/group/mail/compose-group.ts'
import type { Lane } from './registrations/lane/lane.ts'
import { askLater } from './registrations/later/ask-later.ts'
import { questionsComposer } from './registrations/later/compose-questions.ts'
import { expireOffers } from './registrations/line/expire-offers.ts'
import { serveLines } from './registrations/line/serve-lines.ts'
import { registrationComposers } from './registrations/messages/composers.ts'
import { reminderComposer } from './registrations/reminders/compose-reminder.ts'
import { sendReminders } from './registrations/reminders/send-reminders.ts'
import { dateFixedComposer } from './registrations/wishes/compose-date-fixed.ts'
import { tellFixedDates } from './registrations/wishes/tell-fixed-dates.ts'
import type { Services } from './services.ts'

/**
 * What due work needs beside the services: the way to places, and how mail leaves. Null: it is kept; `elsewhere`: it
 * waits for another process that sends.
 */
export type DueParts = { readonly lane: Lane; readonly transport: Transport | null | 'elsewhere' }

/**
 * Does what falls due, in order, until the machine's time reaches the deadline: what is left is for the next turn.
 * Safe to run in several processes at once (S28).
 */
export async function runDueWork(
  services: Services,
  { lane, transport }: DueParts,
  deadline: Date,
): Promise<void> {
  const { db, clock, config } = services
  await expireEnded(services, lane, deadline)
  await expireOffers(services, lane, deadline)
  await dismissCompany(services, lane, deadline)
  await serveLines(services, lane, deadline)
  await finishAbandoned(services, deadline)
  await lapseInvitations(services, deadline)
  await sendReminders(services, deadline)
  await tellFixedDates(services, deadline)
  await askLater(services, deadline)
  if (transport !== 'elsewhere') await sendDueMail(services, composersOf(services), transport, deadline)
  // The demo's people are samples, and its clock leaps: the mailbox must outlive a month of that clock.
  if (!config.demo) await forgetBodies(db, clock.now())
  await forgetTombstones(db, outlivedBy(clock.now()))
  await forgetFiles(services, deadline)
  await eraseAnswers(services, deadline)
  await forgetOutlived(services, deadline)
  await forgetEndedSignIns(db, clock.machine())
  await forgetFullBuckets(db, clock.machine())
}

/** Who writes each kind of mail: the room whose mail it is. */
function composersOf(services: Services): Composers {
  return {
    ...registrationComposers(services),
    ...invitationComposers(services),
    questions: questionsComposer(services),
    group: groupComposer(services),
    reminder: reminderComposer(services),
    'date-fixed': dateFixedComposer(services),
    'sign-in': signInComposer(services),
  }
}

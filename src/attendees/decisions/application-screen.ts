import { formatInstant } from '../../i18n/formats.ts'
import type { Translate } from '../../i18n/translate.ts'
import { listFiles } from '../../registrations/files/answer-file-store.ts'
import { listOpenings } from '../../registrations/openings/opening-store.ts'
import type { Services } from '../../services.ts'
import { answersOf } from '../one/attendee-screen.ts'
import { fileLinks } from '../one/file-links.ts'
import { type Application, mayBeKept } from './application.ts'
import { findAround } from './application-store.ts'
import { type ApplicationRow, rowOf } from './applications-screen.ts'
import type { Verdict } from './deciding/decision.ts'
import { countFitting } from './deciding/fit.ts'
import { decisionsPath, type OpenDecisions } from './open-decisions.ts'
import type { Vote } from './reviews/review.ts'
import { listReviews } from './reviews/review-store.ts'

export type ShownReview = {
  readonly by: string
  readonly at: Date
  readonly time: string
  readonly vote: Vote
  readonly comment: string
}

/** What may be decided, and how many there are places for. */
export type Choices = { readonly verdicts: readonly Verdict[]; readonly fits: number }

/** One application as its reviewers see it. */
export type ApplicationScreen = ApplicationRow &
  Choices & {
    readonly listHref: string
    readonly attendeeHref: string
    readonly cancelHref: string
    readonly previousHref: string | null
    readonly nextHref: string | null
    readonly email: string
    readonly reviews: readonly ShownReview[]
    /** When it was changed after the decision, in words. */
    readonly changed: string
    readonly ownReview: { readonly vote: Vote; readonly comment: string } | null
  }

/** Reads what stands around one application. */
export async function readApplicationScreen(
  db: Services['db'],
  opened: OpenDecisions & { readonly application: Application },
  t: Translate,
): Promise<ApplicationScreen> {
  const { found, listed, scope, view, application } = opened
  const { attendee, askedAt } = application
  const [around, reviews, choices, files] = await Promise.all([
    findAround(db, scope, view, attendee.id),
    listReviews(db, scope.eventId, attendee.id),
    readChoices(db, opened, [application]),
    listFiles(db, scope.eventId, attendee.id),
  ])
  const { timeZone } = found.event.schedule
  const time = (at: Date) => formatInstant(t.locale, at, timeZone)
  const attendeeHref = `/organizer/events/${found.event.slug}/attendees/${attendee.id}`
  const isChanged = mayBeKept({ state: attendee.state, askedAt })
  return {
    ...rowOf(application, opened, t),
    ...choices,
    answers: answersOf(listed, attendee, t, fileLinks(files, attendeeHref)),
    listHref: decisionsPath(opened),
    attendeeHref,
    cancelHref: `${attendeeHref}/cancel`,
    previousHref: around.previous && decisionsPath(opened, `/${around.previous}`),
    nextHref: around.next && decisionsPath(opened, `/${around.next}`),
    email: attendee.email,
    reviews: reviews.map(({ organizer, at, vote, comment }) => ({
      ...{ by: organizer, at, time: time(at), vote, comment },
    })),
    changed: isChanged && askedAt ? time(askedAt) : '',
    ownReview: reviews.find(({ organizerId }) => organizerId === scope.organizerId) ?? null,
  }
}

/** What may be decided on these, as the line and the places are now. */
export async function readChoices(
  db: Services['db'],
  { scope }: OpenDecisions,
  applications: readonly Application[],
): Promise<Choices> {
  const places = (await listOpenings(db, [scope.eventId])).get(scope.eventId)?.places
  if (!places) return { verdicts: ['decline'], fits: 0 }
  const fits = countFitting(places, applications)
  return places.line === 'off'
    ? { verdicts: ['place', 'decline'], fits }
    : { verdicts: ['place', 'either', 'line', 'decline'], fits }
}

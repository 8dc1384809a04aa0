import { formatInstant } from '../../i18n/formats.ts'
import { formatNumber } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { RegistrationId } from '../../ids.ts'
import { fullName } from '../../registrations/person-name.ts'
import type { RegistrationState } from '../../registrations/registration.ts'
import type { Services } from '../../services.ts'
import { stateInWords, whereFrom } from '../attendee-words.ts'
import { answersOf, type Fact } from '../one/attendee-screen.ts'
import {
  type Application,
  type ApplicationsView,
  applicationsOnPage,
  applicationsQuery,
  isUndecided,
  mayBeKept,
  sorts,
} from './application.ts'
import { countApplications, listApplications } from './application-store.ts'
import type { OpenDecisions } from './open-decisions.ts'
import { votesLacking } from './reviews/review.ts'
import { tallyInWords } from './reviews/tally-words.ts'

/** An application as a line of the list. */
export type ApplicationRow = {
  readonly id: RegistrationId
  readonly href: string
  readonly name: string
  readonly nativeName: string
  /** Institution and country. */
  readonly sub: string
  readonly state: RegistrationState
  readonly stateWords: string
  /** Changed by its person after it was decided on. */
  readonly isChanged: boolean
  readonly isUndecided: boolean
  readonly votes: string
  /** How many votes lack before it can be decided on. */
  readonly lacking: number
  readonly ownVote: string
  readonly received: string
  readonly answers: readonly Fact[]
}

type Link = { readonly words: string; readonly href: string; readonly isCurrent: boolean }

export type ApplicationsScreen = {
  readonly path: string
  readonly views: readonly (Link & { readonly count: string })[]
  readonly sorts: readonly Link[]
  readonly show: ApplicationsView['show']
  readonly rows: readonly ApplicationRow[]
  readonly previousHref: string | null
  readonly nextHref: string | null
}

/** Reads a page of applications and everything around it. */
export async function readApplicationsScreen(
  db: Services['db'],
  opened: OpenDecisions,
  t: Translate,
): Promise<ApplicationsScreen> {
  const { found, view, scope } = opened
  const [read, counts] = await Promise.all([listApplications(db, scope, view), countApplications(db, scope)])
  const path = `/organizer/events/${found.event.slug}/decisions`
  const to = (changed: Partial<ApplicationsView>) =>
    path + applicationsQuery({ ...view, after: null, ...changed })
  const applications = read.slice(0, applicationsOnPage)
  const last = read.length > applicationsOnPage ? applications.at(-1) : undefined
  return {
    path: to({ after: view.after }),
    show: view.show,
    views: (['undecided', 'decided'] as const).map((show) => ({
      words: t(`decisions.${show}`),
      count: formatNumber(t.locale, counts[show]),
      href: to({ show }),
      isCurrent: view.show === show,
    })),
    sorts: sorts.map((sort) => ({
      words: t(`decisions.sort.${sort}`),
      href: to({ sort }),
      isCurrent: view.sort === sort,
    })),
    rows: applications.map((application) => rowOf(application, opened, t)),
    previousHref: view.after === null ? null : to({}),
    nextHref: last ? to({ after: last.attendee.id }) : null,
  }
}

/** An application in words. */
export function rowOf(application: Application, opened: OpenDecisions, t: Translate): ApplicationRow {
  const { found, listed, view } = opened
  const { attendee, tally, ownVote } = application
  const { timeZone } = found.event.schedule
  return {
    id: attendee.id,
    href: `/organizer/events/${found.event.slug}/decisions/${attendee.id}${applicationsQuery({ ...view, after: null })}`,
    name: fullName(attendee),
    nativeName: attendee.nativeName,
    sub: whereFrom(attendee, t),
    state: attendee.state,
    stateWords: stateInWords(attendee, timeZone, t),
    isChanged: mayBeKept({ state: attendee.state, askedAt: application.askedAt }),
    isUndecided: isUndecided(application),
    votes: tallyInWords(tally, t),
    lacking: votesLacking(tally, found.event.reviewersNeeded),
    ownVote: ownVote ? t(`decisions.vote.${ownVote}`) : '',
    received: formatInstant(t.locale, attendee.registeredAt, timeZone, 'compactDateTime'),
    answers: answersOf(listed, attendee, t),
  }
}

import { isUuid, type PoolId, type RegistrationId } from '../../ids.ts'
import type { Attendee } from '../attendee-store.ts'
import type { Tally, Vote } from './reviews/review.ts'

/** An application with what its reviewers think of it. */
export type Application = {
  readonly attendee: Attendee
  readonly tally: Tally
  /** The reader's own vote, once given. */
  readonly ownVote: Vote | null
  /** When its person changed what had been decided on, so that it waits for a decision again. */
  readonly askedAt: Date | null
  /** The reserve that its place would come from. */
  readonly reserveId: PoolId | null
}

/** Whether it waits for a decision: never decided, or changed by its person since. */
export function isUndecided({ attendee: { state }, askedAt }: Application): boolean {
  return state === 'applied' || mayBeKept({ state, askedAt })
}

/** Whether it was accepted, then changed by its person, and staff may leave it as it is. */
export function mayBeKept({
  state,
  askedAt,
}: Pick<Application, 'askedAt'> & Pick<Attendee, 'state'>): boolean {
  return askedAt !== null && (state === 'confirmed' || state === 'waitlisted' || state === 'offered')
}

/** The applications that a screen shows, and their order. */
export type ApplicationsView = {
  readonly show: 'undecided' | 'decided'
  readonly sort: (typeof sorts)[number]
  /** Behind this one of the order; null: from its beginning. */
  readonly after: RegistrationId | null
}

export const sorts = ['oldest', 'newest', 'votes', 'unseen'] as const

/** On one page; also the most that are decided on at once. */
export const applicationsOnPage = 100

/** The ids of an order of applications around one of them. */
export type Around = {
  readonly previous: RegistrationId | null
  readonly next: RegistrationId | null
}

/** Reads a view from a query; what makes no sense is left out. */
export function readApplicationsView(query: URLSearchParams): ApplicationsView {
  const one = (name: string) => {
    const [value = '', ...more] = query.getAll(name)
    return more.length === 0 ? value : ''
  }
  return {
    show: one('show') === 'decided' ? 'decided' : 'undecided',
    sort: sorts.find((sort) => sort === one('sort')) ?? 'oldest',
    after: isUuid(one('after')) ? (one('after') as RegistrationId) : null,
  }
}

/** The view as a query with its question mark; '' for the plain one. */
export function applicationsQuery({ show, sort, after }: ApplicationsView): string {
  const query = new URLSearchParams()
  if (show !== 'undecided') query.set('show', show)
  if (sort !== 'oldest') query.set('sort', sort)
  if (after !== null) query.set('after', after)
  return query.size === 0 ? '' : `?${query}`
}

import type { Database } from '../../database/connection.ts'
import type { Event, Text } from '../../events/event.ts'
import { formatDate, formatInstant } from '../../i18n/formats.ts'
import { formatNumber } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { InvitationId } from '../../ids.ts'
import { fullName } from '../../registrations/person-name.ts'
import { type InvitationState, invitationStates } from '../invitation.ts'
import { listOfficeTypes } from '../office-types.ts'
import {
  countInvitations,
  type InvitationView,
  type ListedInvitation,
  listInvitations,
} from './list-store.ts'
import { viewQuery } from './view.ts'

export type InvitationRow = {
  readonly id: InvitationId
  readonly href: string
  readonly name: string
  readonly nativeName: string
  readonly sub: string
  readonly type: Text | null
  readonly state: InvitationState
  /** What became of the registration, where that is no place any more or none yet. */
  readonly registration: string
  readonly word: string
  readonly answerBy: string
  readonly since: string
}

/** The list of invitations as the page shows it. */
export type InvitationList = {
  readonly base: string
  readonly query: string
  readonly search: string
  readonly state: InvitationState | null
  readonly views: readonly {
    readonly words: string
    readonly count: string
    readonly href: string
    readonly isCurrent: boolean
  }[]
  readonly rows: readonly InvitationRow[]
  readonly nextHref: string | null
  readonly firstHref: string | null
  readonly unsent: number
  /** When the page was made: who is written to since then is not reminded again by it. */
  readonly askedAt: Date
}

const mostRows = 100

/** Reads a page of the list, the newest first. */
export async function readInvitationList(
  db: Database,
  event: Event,
  {
    view,
    after,
    now,
  }: { readonly view: InvitationView; readonly after: InvitationId | null; readonly now: Date },
  t: Translate,
): Promise<InvitationList> {
  const [found, counts, types] = await Promise.all([
    listInvitations(db, event.id, view, { after, most: mostRows + 1 }),
    countInvitations(db, event.id, view.search),
    listOfficeTypes(db, event, t.locale),
  ])
  const base = `/organizer/events/${event.slug}/invitations`
  const titles = new Map(types.map(({ id, title }) => [id, title]))
  const shown = found.slice(0, mostRows)
  const last = shown.at(-1)
  return {
    base,
    query: viewQuery(view),
    ...view,
    views: viewsOf(base, view, counts, t),
    rows: shown.map((invitation) => ({
      ...rowOf(invitation, event, t),
      href: `${base}/${invitation.id}`,
      type: titles.get(invitation.typeId) ?? null,
    })),
    nextHref: found.length > mostRows && last ? base + viewQuery(view, { after: last.id }) : null,
    firstHref: after === null ? null : base + viewQuery(view),
    unsent: counts.get('created') ?? 0,
    askedAt: now,
  }
}

function viewsOf(
  base: string,
  view: InvitationView,
  counts: ReadonlyMap<InvitationState, number>,
  t: Translate,
): InvitationList['views'] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const states = invitationStates.filter((state) => counts.has(state) || view.state === state)
  return [null, ...states].map((state) => ({
    words: state === null ? t('attendees.all') : t(`invitation.state.${state}`),
    count: formatNumber(t.locale, state === null ? all : (counts.get(state) ?? 0)),
    href: base + viewQuery({ ...view, state }),
    isCurrent: view.state === state,
  }))
}

function rowOf(
  invitation: ListedInvitation,
  { schedule }: Event,
  t: Translate,
): Omit<InvitationRow, 'href' | 'type'> {
  const { id, state, registrationState, word, answerByOn, stateChangedAt, nativeName } = invitation
  return {
    ...{ id, state, nativeName },
    name: fullName(invitation),
    sub: [invitation.affiliation, invitation.email]
      .filter((part) => part !== '')
      .map((part) => `\u2068${part}\u2069`)
      .join(' · '),
    registration:
      registrationState === null || registrationState === 'confirmed' ? '' : t(`state.${registrationState}`),
    word: word ?? '',
    answerBy: formatDate(t.locale, answerByOn, 'short'),
    since: formatInstant(t.locale, stateChangedAt, schedule.timeZone, 'compactDateTime'),
  }
}

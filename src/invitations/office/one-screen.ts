import type { TrailEntry } from '../../../views/components/trail.tsx'
import type { Database } from '../../database/connection.ts'
import type { Event, Text } from '../../events/event.ts'
import { formatDate, formatInstant } from '../../i18n/formats.ts'
import { endonyms } from '../../i18n/locales.ts'
import { countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { InvitationId } from '../../ids.ts'
import { fullName } from '../../registrations/person-name.ts'
import { listReserves } from '../../registrations/reserves/reserve-store.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { afterDeed, type Invitation, type InvitationState } from '../invitation.ts'
import { type InvitationTrail, listInvitationTrail } from '../invitation-history-store.ts'
import { findInvitation } from '../invitation-store.ts'
import { listOfficeTypes } from '../office-types.ts'
import type { InvitationAct } from './acting.tsx'
import { findDelegate, type InvitationMail, listInvitationMails } from './list-store.ts'

export type Fact = { readonly label: string; readonly words: string; readonly href?: string }

/** One invitation as its page shows it. */
export type InvitationScreen = {
  readonly id: InvitationId
  readonly listHref: string
  readonly name: string
  readonly nativeName: string
  readonly email: string
  readonly state: InvitationState
  readonly facts: readonly Fact[]
  readonly registrationHref: string | null
  readonly changes: readonly TrailEntry[]
  readonly mails: readonly TrailEntry[]
  readonly acts: readonly InvitationAct[]
}

/** Reads what stands around one invitation: who named whom, its history and mails. */
export async function readInvitationScreen(
  db: Database,
  event: Event,
  invitation: Invitation,
  t: Translate,
): Promise<InvitationScreen> {
  const { id, registrationId, state, nativeName, email } = invitation
  const zone = event.schedule.timeZone
  const base = `/organizer/events/${event.slug}`
  const [trail, mails, facts] = await Promise.all([
    listInvitationTrail(db, event.id, id),
    listInvitationMails(db, invitation),
    readFacts(db, event, invitation, t),
  ])
  return {
    ...{ id, state, nativeName, email, facts },
    listHref: `${base}/invitations`,
    name: fullName(invitation),
    registrationHref: registrationId && `${base}/attendees/${registrationId}`,
    changes: trail.map((change) => changeEntry(change, zone, t)),
    mails: mails.map((mail) => mailEntry(mail, zone, t)),
    acts: actsIn(state),
  }
}

function actsIn(state: InvitationState): readonly InvitationAct[] {
  const deeds = { send: 'send', remind: 'remind', withdraw: 'withdraw', date: 'change-date' } as const
  return (['send', 'remind', 'date', 'withdraw'] as const).filter(
    (act) => afterDeed(state, deeds[act]) !== undefined,
  )
}

async function readFacts(
  db: Database,
  event: Event,
  invitation: Invitation,
  t: Translate,
): Promise<readonly Fact[]> {
  const { id, delegateOf, reserveId, word, country } = invitation
  const [types, reserves, namedBy, names] = await Promise.all([
    listOfficeTypes(db, event, t.locale),
    listReserves(db, event.id),
    delegateOf === null ? undefined : findInvitation(db, event.id, delegateOf),
    findDelegate(db, event.id, id),
  ])
  const type: Text | undefined = types.find((each) => each.id === invitation.typeId)?.title
  const person = (label: string, other: Invitation | undefined): readonly Fact[] =>
    other
      ? [{ label, words: fullName(other), href: `/organizer/events/${event.slug}/invitations/${other.id}` }]
      : []
  const facts: readonly Fact[] = [
    { label: t('attendees.column.type'), words: type?.text ?? '' },
    { label: t('attendees.column.affiliation'), words: invitation.affiliation },
    { label: t('attendees.column.country'), words: country === null ? '' : countryName(t.locale, country) },
    { label: t('attendees.column.language'), words: endonyms[invitation.language] },
    { label: t('invitations.answer-by'), words: formatDate(t.locale, invitation.answerByOn, 'short') },
    { label: t('invite.reserve'), words: reserves.find((each) => each.reserveId === reserveId)?.title ?? '' },
    { label: t('invite.greeting'), words: invitation.greeting },
    { label: t('invitation.word'), words: word ?? '' },
    ...person(t('invitation.named-by'), namedBy),
    ...person(t('invitation.names'), names),
  ]
  return facts.filter(({ words }) => words !== '')
}

function changeEntry(
  { at, deed, actor, organizer, reason }: InvitationTrail,
  zone: ZoneId,
  t: Translate,
): TrailEntry {
  return {
    at,
    time: formatInstant(t.locale, at, zone),
    what: t(`invitation.deed.${deed}`),
    more: byInWords(actor, organizer, t),
    reason: reason === null ? '' : t('attendee.reason', { reason: `\u2068${reason}\u2069` }),
  }
}

function byInWords(actor: InvitationTrail['actor'], organizer: string | null, t: Translate): string {
  if (actor === 'invited') return t('invitation.by.invited')
  if (actor === 'clock') return t('attendee.by.clock')
  return organizer === null ? '' : t('attendee.by.organizer', { name: `\u2068${organizer}\u2069` })
}

function mailEntry({ at, state, subject }: InvitationMail, zone: ZoneId, t: Translate): TrailEntry {
  return {
    at,
    time: formatInstant(t.locale, at, zone),
    what: t(`attendee.mail.${state}`),
    more: subject ?? '',
    reason: '',
  }
}

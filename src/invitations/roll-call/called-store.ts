import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import type { EventId, InvitationId, RegistrationId, TypeId } from '../../ids.ts'
import type { RegistrationState } from '../../registrations/registration.ts'
import type { InvitationState } from '../invitation.ts'
import type { Called, SubjectId } from './roll-call.ts'

/** Somebody who may be called, with what is known of them. */
export type CalledPerson = Called & {
  readonly givenName: string
  readonly familyName: string
  readonly nativeName: string
  readonly affiliation: string
  readonly language: string
  readonly typeId: TypeId
  /** What they answered, where they have no place. */
  readonly answer: InvitationState | RegistrationState | null
  /** Who was invited first and named this person. */
  readonly namedBy: {
    readonly givenName: string
    readonly familyName: string
    readonly language: string
  } | null
}

const person = ['givenName', 'familyName', 'nativeName', 'affiliation', 'language', 'typeId'] as const

/**
 * Everybody with a place, and everybody who was invited and has none; who is a member, the type says. With ids, those
 * whom a closed roll call knows, whatever became of them since.
 */
export async function listCalled(
  db: Queryable,
  eventId: EventId,
  ids: readonly SubjectId[] | null,
): Promise<readonly CalledPerson[]> {
  if (ids?.length === 0) return []
  const members = await listMemberTypes(db, eventId)
  const isMember = (typeId: TypeId) => members.size === 0 || members.has(typeId)
  const registered = await listRegistered(db, eventId, ids as readonly RegistrationId[] | null)
  const invited = await listInvited(db, eventId, ids as readonly InvitationId[] | null)
  const withPlace = new Set<SubjectId | null>(registered.map(({ otherId }) => otherId))
  const people = [...registered, ...invited.filter(({ subjectId }) => !withPlace.has(subjectId))]
  return people.map((each) => ({ ...each, isMember: isMember(each.typeId) }))
}

/** The types whose people count for a quorum; where none is marked so, everybody does. */
async function listMemberTypes(db: Queryable, eventId: EventId): Promise<ReadonlySet<TypeId>> {
  const rows = await db
    .selectFrom('registrationTypes')
    .select('typeId')
    .where('eventId', '=', eventId)
    .where('isMember', '=', true)
    .execute()
  return new Set(rows.map(({ typeId }) => typeId))
}

type Uncounted = Omit<CalledPerson, 'isMember'>

async function listRegistered(
  db: Queryable,
  eventId: EventId,
  ids: readonly RegistrationId[] | null,
): Promise<readonly Uncounted[]> {
  const rows = await db
    .selectFrom('registrations as r')
    .leftJoin('invitations as i', (join) =>
      join.onRef('i.eventId', '=', 'r.eventId').onRef('i.invitationId', '=', 'r.invitationId'),
    )
    .leftJoin('invitations as first', (join) =>
      join.onRef('first.eventId', '=', 'i.eventId').onRef('first.invitationId', '=', 'i.delegateOf'),
    )
    .select([...person.map((field) => `r.${field}` as const), 'r.registrationId', 'r.invitationId'])
    .select([
      'first.givenName as firstGiven',
      'first.familyName as firstFamily',
      'first.language as firstLanguage',
    ])
    .where('r.eventId', '=', eventId)
    .$if(ids === null, (query) => query.where('r.state', '=', 'confirmed'))
    .$if(ids !== null, (query) => query.where('r.registrationId', 'in', [...(ids ?? [])]))
    .orderBy('r.familyName')
    .orderBy('r.givenName')
    .orderBy('r.registrationId')
    .execute()
  return rows.map(({ registrationId, invitationId, firstGiven, firstFamily, firstLanguage, ...rest }) => ({
    ...rest,
    ...{ subjectId: registrationId, otherId: invitationId, answer: null },
    namedBy: namedBy(firstGiven, firstFamily, firstLanguage),
  }))
}

const awaited = ['sent', 'accepted', 'declined', 'lapsed'] as const

// Whoever was invited anew, or has a place by another way, is called once.
const isLatest = sql<boolean>`not exists (
    select from invitations later where later.event_id = i.event_id and later.email_folded = i.email_folded
      and later.invitation_id > i.invitation_id)
  and not exists (
    select from registrations held where held.event_id = i.event_id and held.email_folded = i.email_folded
      and held.state = 'confirmed')`

/** Who passed an invitation on is called by the name of who comes instead; who was taken off the list, not at all. */
async function listInvited(
  db: Queryable,
  eventId: EventId,
  ids: readonly InvitationId[] | null,
): Promise<readonly Uncounted[]> {
  const rows = await db
    .selectFrom('invitations as i')
    .leftJoin('registrations as r', (join) =>
      join.onRef('r.eventId', '=', 'i.eventId').onRef('r.registrationId', '=', 'i.registrationId'),
    )
    .leftJoin('invitations as first', (join) =>
      join.onRef('first.eventId', '=', 'i.eventId').onRef('first.invitationId', '=', 'i.delegateOf'),
    )
    .select([
      ...person.map((field) => `i.${field}` as const),
      'i.invitationId',
      'i.state',
      'i.registrationId',
    ])
    .select('r.state as registrationState')
    .select([
      'first.givenName as firstGiven',
      'first.familyName as firstFamily',
      'first.language as firstLanguage',
    ])
    .where('i.eventId', '=', eventId)
    .$if(ids === null, (query) => query.where('i.state', 'in', [...awaited]).where(isLatest))
    .$if(ids !== null, (query) => query.where('i.invitationId', 'in', [...(ids ?? [])]))
    .orderBy('i.familyName')
    .orderBy('i.givenName')
    .orderBy('i.invitationId')
    .execute()
  return rows.map(({ invitationId, registrationId, state, registrationState, ...row }) => {
    const { firstGiven, firstFamily, firstLanguage, ...rest } = row
    return {
      ...rest,
      ...{ subjectId: invitationId, otherId: registrationId, answer: registrationState ?? state },
      namedBy: namedBy(firstGiven, firstFamily, firstLanguage),
    }
  })
}

function namedBy(givenName: string | null, familyName: string | null, language: string | null) {
  return givenName === null ? null : { givenName, familyName: familyName ?? '', language: language ?? 'en' }
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from '../../http/app-env.ts'
import { namedLocale, speak } from '../../http/language.ts'
import type { EventId, GroupId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import type { Contact } from '../registration.ts'
import { listMembers, type Member } from './group-store.ts'

/** People whom one contact registered for an event. */
export type Group = {
  readonly eventId: EventId
  readonly id: GroupId
  readonly contact: Contact
  readonly members: readonly Member[]
}

const version = 1

/** Path of the contact's page about a group. */
export async function groupPath(
  { sign }: Services['links'],
  { eventId, id }: Pick<Group, 'eventId' | 'id'>,
): Promise<string> {
  return `/groups/${await sign('group', { eventId, subjectId: id, version })}`
}

/**
 * The group that the link in the address opens; from here on the request speaks the contact's language, unless
 * `lang=` names another. Throws 404 alike whatever is wrong with the link, or where the contact is forgotten.
 */
export async function openGroupLink(
  c: Context<AppEnv>,
  { db, links }: Pick<Services, 'db' | 'links'>,
): Promise<Group> {
  const subject = await links.read('group', c.req.param('link') ?? '')
  if (subject?.version !== version) throw new HTTPException(404)
  const { eventId } = subject
  const id = subject.subjectId as GroupId
  const group = await findGroup(db, eventId, id)
  if (!group) throw new HTTPException(404)
  speak(c, namedLocale(c) ?? group.contact.language)
  return group
}

/** A group with its contact; undefined where there is none, or where nobody made it for others. */
export async function findGroup(
  db: Services['db'],
  eventId: EventId,
  id: GroupId,
): Promise<Group | undefined> {
  const members = await listMembers(db, eventId, id)
  const contact = members.find((member) => member.contact !== null)?.contact
  return contact ? { eventId, id, contact, members } : undefined
}

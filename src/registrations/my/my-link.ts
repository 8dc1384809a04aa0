import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from '../../http/app-env.ts'
import { type EventId, type FeedId, nilId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { findAddress, type OwnAddress } from './address-store.ts'

const version = 1
// Neither link is of one event.
const noEvent = nilId as EventId

/** Path of the page with all that an address registered. */
export async function myPath({ sign }: Services['links'], { id }: Pick<OwnAddress, 'id'>): Promise<string> {
  return `/my/${await sign('my', { eventId: noEvent, subjectId: id, version })}`
}

/** Path of the address's feed: another link, which opens nothing else, for calendars hand it to third parties. */
export async function feedPath(
  { sign }: Services['links'],
  { id, version: ofFeed }: Pick<OwnAddress, 'id' | 'version'>,
): Promise<string> {
  return `/my/${await sign('feed', { eventId: noEvent, subjectId: id, version: ofFeed })}/calendar.ics`
}

type LinkServices = Pick<Services, 'db' | 'links'>

/** The address that the link opens the page of. Throws 404 alike whatever is wrong with the link (SEC-30). */
export async function openMyLink(c: Context<AppEnv>, { db, links }: LinkServices): Promise<OwnAddress> {
  const subject = await links.read('my', c.req.param('link') ?? '')
  const address = subject && (await findAddress(db, subject.subjectId as FeedId))
  if (!address || subject.version !== version) throw new HTTPException(404)
  return address
}

/** The same of a feed's link; throws 410 where its address was replaced by another (CAL-60). */
export async function openFeedLink(c: Context<AppEnv>, { db, links }: LinkServices): Promise<OwnAddress> {
  const subject = await links.read('feed', c.req.param('link') ?? '')
  const address = subject && (await findAddress(db, subject.subjectId as FeedId))
  if (!address || subject.version > address.version) throw new HTTPException(404)
  if (subject.version < address.version) throw new HTTPException(410)
  return address
}

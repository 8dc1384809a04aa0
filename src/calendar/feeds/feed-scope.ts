import { isSlug } from '../../events/event.ts'
import { isUuid, type SessionId } from '../../ids.ts'
import { type LocalDate, parseLocalDate } from '../../time/wall-time.ts'

/** Which events a feed holds, or which part of one event's programme. */
export type FeedScope =
  | { readonly kind: 'all'; readonly category: string | null; readonly country: string | null }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'series'; readonly series: string }
  | { readonly kind: 'event'; readonly slug: string }
  /** One session, as a file. */
  | { readonly kind: 'session'; readonly slug: string; readonly sessionId: SessionId }
  /** The sessions of one of the event's days, as a file. */
  | { readonly kind: 'day'; readonly slug: string; readonly on: LocalDate }
  /** The Atom feed of what is new. */
  | { readonly kind: 'news'; readonly category: string | null; readonly country: string | null }

const fileOfMany = /^\/(events|categories|series)\/([a-z0-9-]{1,80})\.ics$/
const fileOfPart = /^\/events\/([a-z0-9-]{1,80})\/(sessions|days)\/([0-9a-f-]{10,36})\.ics$/

/** What a path names, without the gates of a router; undefined where it is no feed's. */
export function scopeOf(path: string): FeedScope | undefined {
  if (path === '/calendar.ics') return { kind: 'all', category: null, country: null }
  if (path === '/feed.xml') return { kind: 'news', category: null, country: null }
  const [, room, slug] = fileOfMany.exec(path) ?? []
  if (slug !== undefined) return isSlug(slug) ? wholeScope(room, slug) : undefined
  const [, event, part, name] = fileOfPart.exec(path) ?? []
  return event !== undefined && name !== undefined && isSlug(event) ? partScope(event, part, name) : undefined
}

function wholeScope(room: string | undefined, slug: string): FeedScope {
  if (room === 'events') return { kind: 'event', slug }
  return room === 'series' ? { kind: 'series', series: slug } : { kind: 'category', category: slug }
}

function partScope(slug: string, part: string | undefined, name: string): FeedScope | undefined {
  if (part === 'sessions') {
    return isUuid(name) ? { kind: 'session', slug, sessionId: name as SessionId } : undefined
  }
  const on = parseLocalDate(name)
  return on && { kind: 'day', slug, on }
}

/** The path of the feed, without what it is asked beside. */
export function feedPath(scope: FeedScope): string {
  switch (scope.kind) {
    case 'all':
      return '/calendar.ics'
    case 'category':
      return `/categories/${scope.category}.ics`
    case 'series':
      return `/series/${scope.series}.ics`
    case 'event':
      return `/events/${scope.slug}.ics`
    case 'session':
      return `/events/${scope.slug}/sessions/${scope.sessionId}.ics`
    case 'day':
      return `/events/${scope.slug}/days/${scope.on}.ics`
    case 'news':
      return '/feed.xml'
  }
}

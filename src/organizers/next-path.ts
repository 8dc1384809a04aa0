const eventPages = 'edit|texts|programme|types|questions|preview|attendees|attendees/new|export|log'
const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const shapes = new RegExp(
  `^/organizer(?:/account|/mail|/events/new|/events/${slug}(?:/(?:${eventPages}|attendees/${id}))?)?$`,
)
const query = /^[A-Za-z0-9=&%._+:~-]{1,500}$/

/** The desk: where sign-in leads if nothing else was asked for. */
export const deskPath = '/organizer'

/**
 * Where sign-in leads back to: the path and query where they have one of the office's shapes, else the desk (SEC-15).
 * Nothing else that an address says becomes a redirect's target.
 */
export function safeNext(asked: string): string {
  const [path = '', search, rest] = asked.split('?')
  if (rest !== undefined || path.length > 200 || !shapes.test(path)) return deskPath
  return search !== undefined && query.test(search) ? `${path}?${search}` : path
}

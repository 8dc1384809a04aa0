import type { RegistrationId } from '../ids.ts'
import { type AttendeeView, viewQuery } from './attendee-view.ts'

type Opened = {
  readonly found: { readonly event: { readonly slug: string } }
  readonly view: AttendeeView
}

/** Where the list of attendees stands as it was seen; `more` is added to the address, such as `cancelled=2`. */
export function listPath({ found, view }: Opened, more = ''): string {
  return pathWith(`/organizer/events/${found.event.slug}/attendees`, view, more)
}

/** Where an attendee's page stands, from which one comes back to the list as it was seen. */
export function attendeePath(
  { found, view, attendee }: Opened & { readonly attendee: { readonly id: RegistrationId } },
  more = '',
): string {
  return pathWith(`/organizer/events/${found.event.slug}/attendees/${attendee.id}`, view, more)
}

function pathWith(path: string, view: AttendeeView, more: string): string {
  const query = [viewQuery(view), more].filter((part) => part !== '').join('&')
  return query === '' ? path : `${path}?${query}`
}

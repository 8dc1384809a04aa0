import type { Context } from 'hono'
import type { AppEnv } from '../../http/app-env.ts'
import { signedIn } from '../../http/office-frame.ts'
import type { ListScope } from '../attendee-store.ts'
import type { OpenList } from '../list/open-list.ts'
import { readerFor } from '../listed-event.ts'

/** The registrations of an opened event that its reader may see. */
export function scopeOf(c: Context<AppEnv>, { found, view }: OpenList): ListScope {
  return { eventId: found.event.id, reader: readerFor(signedIn(c), 'see-attendees', view) }
}

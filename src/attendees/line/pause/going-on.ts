import type { Database } from '../../../database/connection.ts'
import { listOpenings } from '../../../registrations/openings/opening-store.ts'
import type { ListScope } from '../../attendee-store.ts'
import { type Rests, restsAt } from '../acts/situation.ts'
import { servedOnGoingOn } from '../giving.ts'
import { listWholeLine } from '../line-store.ts'

/** What happens at once when a line goes on: so many are served, or nobody, since something else holds it up. */
export type GoingOn = { readonly served: number } | { readonly rests: Rests }

const mostRead = 2_000

/** Works out how many in line would be served if it went on now. */
export async function readGoingOn(db: Database, scope: ListScope, now: Date): Promise<GoingOn> {
  const opening = (await listOpenings(db, [scope.eventId])).get(scope.eventId)
  const rests = opening && restsAt(opening, now)
  if (!opening?.places) return { served: 0 }
  if (rests) return { rests }
  const closed = new Set(
    opening.types.filter(({ closesAt }) => closesAt !== null && closesAt <= now).map(({ id }) => id),
  )
  const line = await listWholeLine(db, scope, mostRead)
  return {
    served: servedOnGoingOn(
      opening.places,
      line.filter((each) => each.line !== null && !closed.has(each.line.typeId)),
    ),
  }
}

import type { Queryable } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId } from '../../ids.ts'

/** Somebody who takes part and agreed to be named: what the form asked that for, and nothing else of them. */
export type Listed = {
  readonly givenName: string
  readonly familyName: string
  readonly nativeName: string
  readonly affiliation: string
  readonly language: string
  /** Names the place in the list, and tells nobody which registration it is. */
  readonly mark: string
}

// As the index registrations_by_name has it; the mark breaks ties, so that no id stands in an address.
const name = `lower(coalesce(nullif(r.family_name, ''), r.given_name))`
const mark = 'md5(r.registration_id::text)'
const columns = `r.given_name, r.family_name, r.native_name, r.affiliation, r.language, ${mark} as mark`
const isListed = `r.event_id = $1 and r.state = 'confirmed' and r.consents ? 'listing' and r.erased_at is null`

const fromStart = `
  select ${columns} from registrations r where ${isListed}
  order by ${name}, r.given_name, ${mark} limit $2`
// Whoever the page before ended with keeps their place in the order when they are named no more.
const fromMark = `
  select ${columns} from registrations r
  join registrations last on last.event_id = $1 and md5(last.registration_id::text) = $3
  where ${isListed}
    and (${name}, r.given_name, ${mark}) >
      (lower(coalesce(nullif(last.family_name, ''), last.given_name)), last.given_name, $3)
  order by ${name}, r.given_name, ${mark} limit $2`

/** Those named in an event, in the order of their names; after a mark, if one is given. */
export async function listListed(
  db: Queryable,
  eventId: EventId,
  after: string | null,
  most: number,
): Promise<readonly Listed[]> {
  return after === null
    ? await run<Listed>(db, fromStart, [eventId, most])
    : await run<Listed>(db, fromMark, [eventId, most, after])
}

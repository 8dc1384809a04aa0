import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId } from '../../ids.ts'
import { foldEmail } from '../../mail/email-address.ts'

/** Who wants to be told once an event's date is fixed. */
export type Wish = { readonly eventId: EventId; readonly email: string; readonly language: Locale }

/** Keeps a wish; asked again, it is the same one, in the language last chosen. */
export async function saveWish(db: Queryable, { eventId, email, language }: Wish, at: Date): Promise<void> {
  await db
    .insertInto('dateWishes')
    .values({ eventId, emailFolded: foldEmail(email), email, language, wishedAt: at })
    .onConflict((conflict) => conflict.columns(['eventId', 'emailFolded']).doUpdateSet({ email, language }))
    .execute()
}

const takeSome = `
  with fixed as (
    select w.event_id, w.email_folded from date_wishes w
    join events e on e.event_id = w.event_id
    where w.told_at is null and e.state in ('published', 'unlisted') and e.precision in ('time', 'day')
      and e.ends_at > $1
    order by w.event_id, w.email_folded limit $2
    for update of w skip locked)
  update date_wishes w set told_at = $1 from fixed
  where w.event_id = fixed.event_id and w.email_folded = fixed.email_folded
  returning w.event_id, w.email, w.language`

/** Some whose wish has come true by `now`, marked as told: two processes never get the same. */
export async function takeFulfilled(tx: Tx, now: Date, most: number): Promise<readonly Wish[]> {
  return await run<Wish>(tx, takeSome, [now, most])
}

const renew = `
  update date_wishes w set told_at = null
  where told_at is not null and exists (
    select from messages m
    where m.event_id = w.event_id and m.kind = 'date-fixed' and m.to_email = w.email and m.state = 'dropped'
      and m.created_at >= w.told_at)`
const forget = `
  delete from date_wishes w
  where exists (
    select from events e
    where e.event_id = w.event_id and (e.state = 'cancelled' or e.ends_at <= $1))
  or (told_at is not null and exists (
    select from messages m
    where m.event_id = w.event_id and m.kind = 'date-fixed' and m.to_email = w.email
      and m.state in ('sent', 'kept') and m.created_at >= w.told_at))`

/**
 * Forgets addresses that have served: they were given to be told one thing, and that was told, or never will be. Whose
 * mail was dropped, because the date was open again when it would have left, waits on.
 */
export async function forgetServed(db: Queryable, now: Date): Promise<void> {
  await run(db, forget, [now])
  await run(db, renew, [])
}

import type { Context } from 'hono'
import { EditorPage } from '../../../views/events/editor/editor-page.tsx'
import type { AppEnv } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import type { Services } from '../../services.ts'
import type { OfficeEvent } from '../office/office-event.ts'
import { findCategory } from '../part-store.ts'
import { hasTombstones } from '../tombstones/tombstone-store.ts'
import { describe } from './described.ts'
import { editedEvent, firstValues, newValues, readChoices } from './editor-page.ts'
import type { EventRegistrations } from './event-registrations.ts'
import type { RefusedStatus } from './form/edit-problems.ts'
import { readMoreValues } from './more/more-values.ts'

/** A form that was sent and refused; `typed` is null where an act was refused that had no fields. */
export type Refused = {
  readonly typed: Typed | null
  readonly problems: Problems
  readonly status: RefusedStatus
}

/** The editor of a new event. */
export async function showNew(
  c: Context<AppEnv>,
  services: Services,
  refused: Refused | null,
): Promise<Response> {
  const site = await services.site(null)
  const first = newValues(site.defaultLocale, site.zone)
  return page(
    c,
    <EditorPage
      frame={await officeFrameOf(c, services)}
      form={formState(c.var.t, refused?.typed ?? null, refused?.problems ?? noProblems, first)}
      choices={await readChoices(services, c.var.locale, { state: 'draft', zone: null })}
      event={null}
      said={null}
    />,
    refused?.status ?? 200,
  )
}

/** The editor of an event that is there, with what was typed or what is saved. */
export async function showEdited(
  c: Context<AppEnv>,
  services: Services,
  registrations: EventRegistrations,
  office: OfficeEvent,
  refused: Refused | null,
): Promise<Response> {
  const { db } = services
  const { event } = office
  const { t, locale } = c.var
  const [described, places, site, wasListed] = await Promise.all([
    describe(db, event),
    registrations.findPlaces(db, event.id),
    services.site(null),
    hasTombstones(db, event.id),
  ])
  const category = event.categoryId && (await findCategory(db, event.categoryId, locale))
  const more = await readMoreValues(db, event, locale)
  const first = firstValues(described, places, { category: category ? category.slug : null, more })
  const { state, schedule } = event
  return page(
    c,
    <EditorPage
      frame={await officeFrameOf(c, services)}
      form={formState(t, refused?.typed ?? null, refused?.problems ?? noProblems, first)}
      choices={await readChoices(services, locale, { state, zone: schedule.timeZone })}
      event={editedEvent(c, office, { places, siteZone: site.zone, wasListed })}
      said={refused ? null : whatWasSaid(c)}
    />,
    refused?.status ?? 200,
  )
}

function whatWasSaid(c: Context<AppEnv>): string | null {
  const url = new URL(c.req.url)
  if (singleQuery(url, 'saved') !== 'yes') return null
  const [told, offered] = [countIn(url, 'told'), countIn(url, 'offered')]
  const saved = told > 0 ? c.var.t('editor.saved-told', { count: told }) : c.var.t('account.saved')
  return offered > 0 ? `${saved} ${c.var.t('line.offered-at-once', { count: offered })}` : saved
}

/** A count that an address says; 0 where it says none that makes sense. */
function countIn(url: URL, name: string): number {
  const count = singleQuery(url, name) ?? ''
  return /^\d{1,6}$/.test(count) ? Number(count) : 0
}

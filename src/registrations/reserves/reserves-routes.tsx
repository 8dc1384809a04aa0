import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ReservesPage } from '../../../views/registrations/rules/reserves-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { neverReached } from '../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { isUuid, type PoolId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { readTypes } from '../types/shown-types.ts'
import { type ReserveEdited, removeReserve, saveReserve } from './edit-reserve.ts'
import { readReserveForm } from './reserve-form.ts'
import { listReserves } from './reserve-store.ts'

const path = '/organizer/events/:slug/reserves'

type Shown = {
  readonly open: string
  readonly typed: Typed | null
  readonly problems: Problems
  readonly status: 200 | 409 | 422
}

/** The editor of kept places: their list, one of them open beside it. */
export function reservesRoutes(services: Services) {
  const app = createApp()

  app.get(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const open = singleQuery(new URL(c.req.url), 'reserve') ?? ''
    return show(c, services, office, { open, typed: null, problems: noProblems, status: 200 })
  })

  app.post(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const open = typed.one('reserve')
    const refuse = (problems: Problems, status: 409 | 422) =>
      show(c, services, office, { open, typed, problems, status })
    const editing = { organizerId: signedIn(c).organizerId, eventId: office.event.id }
    const edited = await act()
    if ('problems' in edited) return refuse(edited.problems, 422)
    switch (edited.outcome) {
      case 'saved':
        return c.redirect(`/organizer/events/${office.event.slug}/reserves?saved=yes`, 303)
      case 'not-there':
        throw new HTTPException(404)
      case 'in-use':
        return refuse(at('form', { key: 'reserves.in-use' }), 409)
      case 'title-taken':
        return refuse(at('title', { key: 'reserves.title-taken' }), 409)
      case 'too-many':
        return refuse(at('places', { key: 'reserves.too-many', values: { count: edited.free } }), 409)
      default:
        return neverReached(edited)
    }

    async function act(): Promise<ReserveEdited | { readonly problems: Problems }> {
      if (typed.one('act') === 'remove') {
        if (!isUuid(open)) return { outcome: 'not-there' }
        return await removeReserve(services, editing, open as PoolId)
      }
      const { draft, problems } = readReserveForm(typed)
      return draft ? await saveReserve(services, editing, draft) : { problems }
    }
  })

  return app
}

function at(field: string, problem: Problem): Problems {
  return new Map([[field, problem]])
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  office: OfficeEvent,
  { open, typed, problems, status }: Shown,
): Promise<Response> {
  const [reserves, types] = await Promise.all([
    listReserves(services.db, office.event.id),
    readTypes(services.db, office.event),
  ])
  const opened = reserves.find(({ reserveId }) => reserveId === open)
  const first = new Map([
    ['title', opened?.title ?? ''],
    ['places', opened?.capacity.toString() ?? ''],
  ])
  return page(
    c,
    <ReservesPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, office)}
      form={formState(c.var.t, typed, problems, first)}
      reserves={reserves.map(({ reserveId: id, ...reserve }) => ({
        ...reserve,
        id,
        types: types.filter(({ reserveId }) => reserveId === id).map(({ title }) => title),
      }))}
      open={opened?.reserveId ?? null}
      saved={status === 200 && singleQuery(new URL(c.req.url), 'saved') === 'yes'}
    />,
    status,
  )
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { TypesPage } from '../../../views/registrations/rules/types-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { isUuid, type TypeId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { listReserves } from '../reserves/reserve-store.ts'
import { moveType, removeType, saveTypeOf, type TypeEdited } from './edit-type.ts'
import { readTypes, valuesOfType } from './shown-types.ts'
import { readTypeForm } from './type-form.ts'

const path = '/organizer/events/:slug/types'

/** The editor of the types of participation: the list in its order, one of them open beside it. */
export function typesRoutes(services: Services) {
  const app = createApp()

  app.get(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const open = singleQuery(new URL(c.req.url), 'type') ?? ''
    return show(c, services, office, { open, typed: null, problems: noProblems })
  })

  app.post(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const open = typed.one('type')
    const editing = { organizerId: signedIn(c).organizerId, eventId: office.event.id }
    const edited = await act()
    if ('problems' in edited) return show(c, services, office, { open, typed, problems: edited.problems })
    if (edited.outcome === 'not-there') throw new HTTPException(404)
    if (edited.outcome === 'saved')
      return c.redirect(
        `/organizer/events/${office.event.slug}/types?saved=yes&offered=${edited.offered}`,
        303,
      )
    return show(c, services, office, { open, typed, problems: problemsOfType(edited) })

    async function act(): Promise<TypeEdited | { readonly problems: Problems }> {
      switch (typed.one('act')) {
        case 'up':
          return await moveType(services, editing, { typeId: typeOf(open), by: -1 })
        case 'down':
          return await moveType(services, editing, { typeId: typeOf(open), by: 1 })
        case 'remove':
          return await removeType(services, editing, typeOf(open))
        default: {
          const { draft, problems } = readTypeForm(typed)
          return draft ? await saveTypeOf(services, editing, draft) : { problems }
        }
      }
    }
  })

  return app
}

/** What is wrong only since others came: 409. */
const meanwhile: ReadonlySet<string> = new Set(['editor.below-taken', 'types.reserve-line'])

type Shown = { readonly open: string; readonly typed: Typed | null; readonly problems: Problems }

async function show(
  c: Context<AppEnv>,
  services: Services,
  office: OfficeEvent,
  { open, typed, problems }: Shown,
): Promise<Response> {
  const [types, reserves] = await Promise.all([
    readTypes(services.db, office.event),
    listReserves(services.db, office.event.id),
  ])
  const opened = types.find(({ id }) => id === open)
  const moved = [...problems].some(([name, { key }]) => name === 'form' || meanwhile.has(key))
  return page(
    c,
    <TypesPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, office)}
      form={formState(c.var.t, typed, problems, valuesOfType(opened, services.clock.now()))}
      types={types}
      reserves={reserves.map(({ reserveId, title }) => ({ id: reserveId, title }))}
      open={opened?.id ?? null}
      saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
      offered={countOf(singleQuery(new URL(c.req.url), 'offered'))}
    />,
    problems.size === 0 ? 200 : moved ? 409 : 422,
  )
}

/** How many places were offered just now; 0 where the address says nothing that makes sense. */
function countOf(text: string | undefined): number {
  return /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0
}

function typeOf(text: string): TypeId {
  if (!isUuid(text)) throw new HTTPException(404)
  return text as TypeId
}

function problemsOfType(edited: Exclude<TypeEdited, { outcome: 'saved' }>): Problems {
  const at = (field: string, problem: Problem): Problems => new Map([[field, problem]])
  switch (edited.outcome) {
    case 'below-taken':
      return at('capacity', { key: 'editor.below-taken', values: { count: edited.taken } })
    case 'key-taken':
      return at('key', { key: 'types.key-taken' })
    case 'gap':
      return at('opens', { key: 'types.gap' })
    case 'closes-before-opens':
      return at('closes', { key: 'editor.closes-before-opens' })
    case 'no-such-reserve':
      return at('reserve', { key: 'form.choose' })
    case 'reserve-waited-for':
      return at('reserve', { key: 'types.reserve-line' })
    case 'last':
      return at('form', { key: 'types.last' })
    default:
      return at('form', { key: 'types.in-use' })
  }
}

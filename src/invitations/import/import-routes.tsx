import type { Context } from 'hono'
import { InvitePage } from '../../../views/invitations/invite-page.tsx'
import { PlanPage } from '../../../views/invitations/plan-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { readUpload } from '../../http/multipart.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import type { PoolId } from '../../ids.ts'
import { listReserves } from '../../registrations/reserves/reserve-store.ts'
import type { Services } from '../../services.ts'
import { defaultAnswerBy } from '../answer-by.ts'
import { createInvitations } from '../by-hand/create.ts'
import { listOfficeTypes, type OfficeType } from '../office-types.ts'
import { type BatchForm, readBatchForm } from './batch-form.ts'
import { addressesOf, type PlannedRow, planList } from './plan.ts'
import { listKnown } from './plan-store.ts'
import type { ListEntry } from './read-list.ts'
import { listOf, mostBytes } from './read-upload.ts'

type Screen = {
  readonly found: OfficeEvent
  readonly types: readonly OfficeType[]
  readonly reserves: readonly { readonly id: PoolId; readonly title: string }[]
}

/** Inviting a list: what would happen first, then, with the same list again, the deed. */
export function importRoutes(services: Services) {
  const { db, clock } = services
  const app = createApp()
  const path = '/organizer/events/:slug/invitations/new'

  app.get(path, async (c) => show(c, services, await open(c)))

  app.post(path, async (c) => {
    const screen = await open(c)
    const { event } = screen.found
    const upload = await readUpload(c, mostBytes)
    if (upload === 'too-large') return show(c, services, screen, { problems: tooLarge, status: 413 })
    const { typed } = upload
    const read = readBatchForm(typed, { event, ...screen, now: clock.now() })
    const list = listOf(upload, c.var.t)
    if ('problems' in read || 'problem' in list) {
      const ofList = 'problem' in list ? [list.problem] : []
      const problems = new Map([...ofList, ...('problems' in read ? read.problems : [])])
      return show(c, services, screen, { typed, problems, status: 422 })
    }
    const rows = await plan(screen, list.entries, read.batch)
    if (typed.one('act') !== 'create') return showPlan(c, services, screen, { typed, text: list.text, rows })
    const people = rows.flatMap((row) => (row.fate === 'new' ? [row.person] : []))
    const { answerByOn, greeting } = read.batch
    const { organizerId } = signedIn(c)
    const { created } = await createInvitations(services, {
      event,
      organizerId,
      people,
      answerByOn,
      greeting,
    })
    return c.redirect(`/organizer/events/${event.slug}/invitations?created=${created}`, 303)
  })

  async function open(c: Context<AppEnv>): Promise<Screen> {
    const found = await requireEvent(c, services, 'act-on-attendees')
    const [types, reserves] = await Promise.all([
      listOfficeTypes(db, found.event, c.var.locale),
      listReserves(db, found.event.id),
    ])
    return { found, types, reserves: reserves.map(({ reserveId: id, title }) => ({ id, title })) }
  }

  async function plan(
    { found, types }: Screen,
    entries: readonly ListEntry[],
    { typeId, language, reserveId }: BatchForm,
  ): Promise<readonly PlannedRow[]> {
    const known = await listKnown(db, found.event.id, addressesOf(entries))
    return planList(entries, { types, typeId, language, reserveId, ...known })
  }

  return app
}

const tooLarge: Problems = new Map([['file', { key: 'invite.too-large' }]])

type Shown = { readonly typed?: Typed; readonly problems?: Problems; readonly status?: 200 | 413 | 422 }

async function show(
  c: Context<AppEnv>,
  services: Services,
  { found, types, reserves }: Screen,
  { typed, problems = noProblems, status = 200 }: Shown = {},
): Promise<Response> {
  const { event } = found
  const first = new Map<string, string>([
    ['type', types[0]?.key ?? ''],
    ['language', event.defaultLocale],
    ['answer_by', defaultAnswerBy(event)],
  ])
  const content = (
    <InvitePage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, typed ?? null, problems, first)}
      {...{ types, reserves }}
    />
  )
  return page(c, content, status)
}

async function showPlan(
  c: Context<AppEnv>,
  services: Services,
  { found }: Screen,
  planned: { readonly typed: Typed; readonly text: string; readonly rows: readonly PlannedRow[] },
): Promise<Response> {
  const { typed, text, rows } = planned
  const kept = ['type', 'language', 'reserve', 'answer_by', 'greeting'].map(
    (name) => [name, typed.one(name)] as const,
  )
  const frame = await officeFrameOf(c, services)
  return page(c, <PlanPage frame={frame} head={officeHead(c, found)} {...{ kept, text, rows }} />)
}

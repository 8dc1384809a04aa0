import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ImportPage } from '../../../views/registrations/importing/import-page.tsx'
import { ImportPlanPage } from '../../../views/registrations/importing/import-plan-page.tsx'
import type { EventRegistrations } from '../../events/editor/event-registrations.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { escapedText } from '../../http/escaped-text.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { longPage } from '../../http/long-page.ts'
import { readUpload } from '../../http/multipart.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import { canForSite } from '../../organizers/roles.ts'
import type { Services } from '../../services.ts'
import { inTurns } from '../../time/turns.ts'
import { listZones } from '../../time/zones.ts'
import { makePlan } from './comparing/make-plan.ts'
import { isImportable, nameOfRow, type PlannedRow } from './comparing/planned-row.ts'
import { listImported } from './import-acts-store.ts'
import { type Imported, importFile } from './import-file.ts'
import { type ImportForm, mostBytes, readImportForm } from './import-form.ts'

/** How many rows one sending can tick: a form has at most 1,000 parts (SEC-50), and nobody waits long for an answer. */
const mostTicked = 500

/** Importing events: what a file would do first, then, with the same file again, the deed. */
export function eventsImportRoutes(services: Services, registrations: EventRegistrations) {
  const app = createApp()
  const path = '/organizer/import'

  app.get(path, async (c) => {
    requireImporter(c)
    return showForm(c, services)
  })

  app.post(path, async (c) => {
    requireImporter(c)
    const upload = await readUpload(c, mostBytes)
    if (upload === 'too-large')
      return showForm(c, services, {
        problems: new Map([['file', { key: 'importing.too-large' }]]),
        status: 413,
      })
    const { typed } = upload
    const form = readImportForm(upload)
    if ('problems' in form) return showForm(c, services, { typed, problems: form.problems, status: 422 })
    const plan = await makePlan(services, form.text, form.zone)
    if (plan.problem) {
      const problems = new Map([[upload.file ? 'file' : 'text', plan.problem]])
      return showForm(c, services, { typed, problems, status: 422 })
    }
    if (typed.one('act') !== 'import') return showPlan(c, services, { form, rows: plan.rows })
    const ticked = typed.many('take')
    const rows = plan.rows.filter(isImportable).filter((row) => ticked.includes(nameOfRow(row)))
    if (ticked.length === 0)
      return showPlan(c, services, { form, rows: plan.rows, isNothingTicked: true, status: 422 })
    const { organizerId } = signedIn(c)
    const imported = await importFile(services, registrations, rows, { organizerId, state: form.state })
    const done = imported.filter(({ outcome }) => outcome === 'made' || outcome === 'changed')
    if (done.length === ticked.length) return c.redirect(`${path}?imported=${done.length}`, 303)
    const again = await makePlan(services, form.text, form.zone)
    const moved =
      ticked.length - rows.length + imported.filter(({ outcome }) => outcome === 'moved-meanwhile').length
    return showPlan(c, services, { form, rows: again.rows ?? [], imported, moved, status: 409 })
  })

  return app
}

function requireImporter(c: Context<AppEnv>): void {
  if (!canForSite(signedIn(c), 'create-event')) throw new HTTPException(403)
}

type Shown = { readonly typed?: Typed; readonly problems?: Problems; readonly status?: 200 | 413 | 422 }

async function showForm(
  c: Context<AppEnv>,
  services: Services,
  { typed, problems = noProblems, status = 200 }: Shown = {},
): Promise<Response> {
  const { db, site } = services
  const { zone } = await site(null)
  const zones = listZones()
  const count = singleQuery(new URL(c.req.url), 'imported') ?? ''
  const most = /^[1-9]\d{0,3}$/.test(count) && problems.size === 0 ? Number(count) : 0
  const { organizerId } = signedIn(c)
  const first = new Map<string, string>([
    ['zone', zone],
    ['state', 'draft'],
  ])
  const content = (
    <ImportPage
      frame={await officeFrameOf(c, services)}
      form={formState(c.var.t, typed ?? null, problems, first)}
      zones={zones.includes(zone) ? zones : [zone, ...zones]}
      imported={most === 0 ? [] : await listImported(db, organizerId, c.var.locale, most)}
    />
  )
  return page(c, content, status)
}

type Planned = {
  readonly form: ImportForm
  readonly rows: readonly PlannedRow[]
  readonly imported?: readonly Imported[]
  readonly moved?: number
  readonly isNothingTicked?: boolean
  readonly status?: 200 | 409 | 422
}

async function showPlan(c: Context<AppEnv>, services: Services, planned: Planned): Promise<Response> {
  const { form, rows, imported = [], moved = 0, isNothingTicked = false, status = 200 } = planned
  const frame = await officeFrameOf(c, services)
  const text = await inTurns(escapedText(form.text))
  return longPage(
    c,
    <ImportPlanPage {...{ frame, form, text, rows, imported, moved, isNothingTicked }} most={mostTicked} />,
    status,
  )
}

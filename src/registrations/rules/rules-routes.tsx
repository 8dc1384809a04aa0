import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { RulesPage } from '../../../views/registrations/rules/rules-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { neverReached } from '../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { formatDate } from '../../i18n/formats.ts'
import type { Services } from '../../services.ts'
import { timeOf } from '../../time/wall-time.ts'
import { anonymousOn } from '../erasing/retention.ts'
import { editRules } from './edit-rules.ts'
import { readRulesForm, valuesOfRules } from './rules-form.ts'

const path = '/organizer/events/:slug/rules'

type Shown = { readonly typed: Typed | null; readonly problems: Problems; readonly status: 200 | 409 | 422 }
const asSaved: Shown = { typed: null, problems: noProblems, status: 200 }

/** The rules that an event's registrations follow. */
export function rulesRoutes(services: Services) {
  const app = createApp()

  app.get(path, async (c) => show(c, services, await requireEvent(c, services, 'edit-event'), asSaved))

  app.post(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const { draft, problems } = readRulesForm(typed)
    if (!draft) return show(c, services, office, { typed, problems, status: 422 })
    const { organizerId } = signedIn(c)
    const edited = await editRules(services, { organizerId, eventId: office.event.id }, draft)
    switch (edited.outcome) {
      case 'saved':
        return c.redirect(`/organizer/events/${office.event.slug}/rules?saved=yes`, 303)
      case 'changed-meanwhile':
        return show(c, services, office, { typed, ...at('form', { key: 'editor.changed-meanwhile' }, 409) })
      case 'gap': {
        const values = { before: timeOf(edited.before), after: timeOf(edited.after) }
        return show(c, services, office, { typed, ...at('edits_until', { key: 'editor.gap', values }, 422) })
      }
      case 'not-there':
        throw new HTTPException(404)
      default:
        return neverReached(edited)
    }
  })

  return app
}

function at(field: string, problem: Problem, status: 409 | 422): Omit<Shown, 'typed'> {
  return { problems: new Map([[field, problem]]), status }
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  office: OfficeEvent,
  { typed, problems, status }: Shown,
): Promise<Response> {
  const { retentionMonths } = await services.site(c.var.locale)
  const anonymous = anonymousOn(office.event, retentionMonths)
  return page(
    c,
    <RulesPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, office)}
      form={formState(c.var.t, typed, problems, valuesOfRules(office.event))}
      version={office.event.version}
      sitesMonths={retentionMonths}
      anonymousOn={anonymous && formatDate(c.var.locale, anonymous)}
      saved={status === 200 && singleQuery(new URL(c.req.url), 'saved') === 'yes'}
    />,
    status,
  )
}

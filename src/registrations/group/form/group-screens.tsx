import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { GroupFormPage, type Shortage } from '../../../../views/registrations/group/group-form-page.tsx'
import type { Availability, ReadAvailability } from '../../../events/availability.ts'
import { monthsKept } from '../../../events/event.ts'
import type { AppEnv } from '../../../http/app-env.ts'
import type { Typed } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { frameOf } from '../../../http/frame.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../../http/problems.ts'
import type { Services } from '../../../services.ts'
import type { FormFacts } from '../../form/form-facts.ts'
import { offeredTypes, offerOf } from '../../form/form-offer.ts'
import { showRefusal } from '../../form/refusal-screen.tsx'
import { typedSubmission } from '../../form/registration-form.ts'
import type { Group } from '../group-link.ts'
import { mostRows, newRows, rowStates, rowsOf } from './group-rows.ts'

/** A group's form as it is to be shown: at first, or after one of its buttons was pressed. */
export type GroupShowing = {
  readonly facts: FormFacts
  /** The group that more people join; null: a new one. */
  readonly group: Group | null
  readonly typed?: Typed
  /** The rows to show, by their numbers as sent; else all that were sent. */
  readonly rows?: readonly number[]
  readonly status?: ContentfulStatusCode
  readonly problems?: Problems
  /** What happened while it was filled. */
  readonly notice?: Problem
  /** There were not places for all. */
  readonly shortage?: Shortage
  /** Its id was the fault: it gets another. */
  readonly renewed?: boolean
}

export type GroupScreens = {
  /** The form, or, where nobody can register now, why: with 409, if a form was sent. */
  readonly show: (c: Context<AppEnv>, showing: GroupShowing) => Promise<Response>
  /** The form as it was typed, to be sent again after some seconds. Reads nothing of places. */
  readonly showLater: (c: Context<AppEnv>, showing: GroupShowing, retryAfter: number) => Promise<Response>
}

type ScreenServices = Pick<Services, 'site' | 'assets' | 'links' | 'config' | 'clock'>

/** The screens of the group's form, closed over what they read. */
export function createGroupScreens(services: ScreenServices, availability: ReadAvailability): GroupScreens {
  async function show(c: Context<AppEnv>, showing: GroupShowing): Promise<Response> {
    const { facts } = showing
    const known = (await availability([facts.event.id])).get(facts.event.id)
    const isSent = showing.typed !== undefined
    return (await showRefusal(c, services, { ...showing, isSent }, known)) ?? showForm(c, showing, known)
  }

  function showLater(c: Context<AppEnv>, showing: GroupShowing, retryAfter: number): Promise<Response> {
    c.header('retry-after', String(retryAfter))
    const busy = { key: 'register.busy', values: { count: retryAfter } } as const
    return showForm(c, { notice: busy, ...showing }, undefined)
  }

  async function showForm(
    c: Context<AppEnv>,
    showing: GroupShowing,
    known: Availability | undefined,
  ): Promise<Response> {
    const { facts, group, typed = null, status = 200, problems = noProblems, renewed = false } = showing
    const { t, locale } = c.var
    const { event } = facts
    const types = offeredTypes(facts, known)
    const isSure = known || typed?.one('wants') === 'place' || event.mode === 'application'
    const most = mostRows(event)
    const rows = showing.rows ?? (typed ? rowsOf(typed) : newRows(most))
    const retentionMonths = monthsKept(event, await services.site(locale))
    const content = (
      <GroupFormPage
        frame={await frameOf(c, services)}
        offer={isSure ? offerOf(event, types) : 'either'}
        form={formState(t, typed, problems, new Map([['contact_language', locale]]))}
        people={rowStates(t, typed, rows.length > 0 ? rows : [0], problems)}
        contact={group?.contact ?? null}
        submission={(typed && !renewed && typedSubmission(typed)) || crypto.randomUUID()}
        notice={showing.notice ?? null}
        shortage={showing.shortage ?? null}
        {...{ facts, types, most, retentionMonths }}
      />
    )
    return page(c, content, status)
  }

  return { show, showLater }
}

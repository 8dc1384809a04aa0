import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { FormPage } from '../../../views/registrations/form/form-page.tsx'
import type { Availability, ReadAvailability } from '../../events/availability.ts'
import { monthsKept } from '../../events/event.ts'
import type { AppEnv } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import type { Services } from '../../services.ts'
import type { FormFacts } from './form-facts.ts'
import { offeredTypes, offerOf } from './form-offer.ts'
import { keptFiles } from './kept-files.ts'
import { showRefusal } from './refusal-screen.tsx'
import { typedSubmission } from './registration-form.ts'

/** A form as it is to be shown: at first, or after it was sent. */
export type Showing = {
  readonly facts: FormFacts
  readonly typed?: Typed
  readonly status?: ContentfulStatusCode
  readonly problems?: Problems
  /** What happened while it was filled. */
  readonly notice?: Problem
  /** Names of the files that are kept, by the questions' keys. */
  readonly files?: ReadonlyMap<string, string>
  /** Its id was the fault: it gets another. */
  readonly renewed?: boolean
}

export type FormScreens = {
  /** The form, or, where nobody can register now, why: with 409, if a form was sent. */
  readonly show: (c: Context<AppEnv>, showing: Showing) => Promise<Response>
  /** The form as it was typed, to be sent again after some seconds. Reads nothing. */
  readonly showLater: (c: Context<AppEnv>, showing: Showing, retryAfter: number) => Promise<Response>
}

type ScreenServices = Pick<Services, 'site' | 'assets' | 'links' | 'config' | 'clock'>

/** The screens of the registration form, closed over what they read. */
export function createFormScreens(services: ScreenServices, availability: ReadAvailability): FormScreens {
  async function show(c: Context<AppEnv>, showing: Showing): Promise<Response> {
    const { facts } = showing
    const known = (await availability([facts.event.id])).get(facts.event.id)
    const isSent = showing.typed !== undefined
    return (await showRefusal(c, services, { ...showing, isSent }, known)) ?? showForm(c, showing, known)
  }

  function showLater(c: Context<AppEnv>, showing: Showing, retryAfter: number): Promise<Response> {
    c.header('retry-after', String(retryAfter))
    const busy = { key: 'register.busy', values: { count: retryAfter } } as const
    return showForm(c, { notice: busy, ...showing }, undefined)
  }

  async function showForm(
    c: Context<AppEnv>,
    { facts, typed, status = 200, problems = noProblems, notice, files, renewed = false }: Showing,
    known: Availability | undefined,
  ): Promise<Response> {
    const { t, locale } = c.var
    const types = offeredTypes(facts, known)
    // Places are not known while the database is away: the form promises no more than it did.
    const { event } = facts
    const isSure = known || typed?.one('wants') === 'place' || event.mode === 'application'
    const offer = isSure ? offerOf(event, types) : 'either'
    const kept = typed && !renewed ? typedSubmission(typed) : undefined
    const retentionMonths = monthsKept(event, await services.site(locale))
    const first = formState(t, typed ?? null, problems, new Map([['language', locale]]))
    const form = { ...first, files: keptFiles(facts, kept ? files : undefined) }
    const content = (
      <FormPage
        frame={await frameOf(c, services)}
        submission={kept ?? crypto.randomUUID()}
        notice={notice && noticeOf(notice, offer === 'line')}
        {...{ facts, types, form, offer, retentionMonths }}
      />
    )
    return page(c, content, status)
  }

  return { show, showLater }
}

/** Where the last place has gone and a line is on, the form offers the line. */
function noticeOf(notice: Problem, hasLine: boolean) {
  switch (notice.key) {
    case 'register.just-full':
      return hasLine
        ? ({ state: 'few', key: 'register.just-line' } as const)
        : ({ ...notice, state: 'full' } as const)
    case 'register.just-closed':
      return { ...notice, state: 'closed' } as const
    default:
      return { ...notice, state: 'failed' } as const
  }
}

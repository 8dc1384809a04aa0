import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { CancelMemberPage } from '../../../../views/registrations/group/cancel-member-page.tsx'
import { type AppEnv, createApp } from '../../../http/app-env.ts'
import { type Typed, typedFields } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { frameOf } from '../../../http/frame.ts'
import { neverReached } from '../../../http/never-reached.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problems } from '../../../http/problems.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { Services } from '../../../services.ts'
import { type Cancelled, cancel } from '../../cancel.ts'
import type { Lane } from '../../lane/lane.ts'
import { reasonSchema } from '../../own/leaving-routes.tsx'
import { groupPath, openGroupLink } from '../group-link.ts'
import { dismissCompanyOf } from '../guests/dismiss-company.ts'
import { showAnswers } from './answers-screen.tsx'
import { type GroupFacts, readGroupFacts, type SeenMember } from './group-facts.ts'
import { showGroup } from './overview-screen.tsx'

/** Somebody of a group, and the path of the contact's page. */
type Opened = { readonly facts: GroupFacts; readonly seen: SeenMember; readonly path: string }

type Asked = {
  readonly status?: ContentfulStatusCode
  readonly typed?: Typed
  readonly problems?: Problems
  readonly busySeconds?: number
}

/** What a contact may see of somebody whom they registered, and how they take them off: it asks first, and repeats harmlessly. */
export function memberRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/groups/:link/people/:number', async (c) =>
    showAnswers(c, services, await openMember(c, services)),
  )

  app.get('/groups/:link/people/:number/cancel', async (c) => {
    const opened = await openMember(c, services)
    return opened.seen.mayCancel ? ask(c, services, opened, {}) : showGroup(c, services)
  })

  app.post('/groups/:link/people/:number/cancel', async (c) => {
    const opened = await openMember(c, services)
    const { seen, path, facts } = opened
    const typed = await typedFields(c)
    if (seen.member.state === 'cancelled') return c.redirect(path, 303)
    if (!seen.mayCancel) return showGroup(c, services, 'own.not-possible')
    const reason = reasonSchema.safeParse(typed.one('reason'))
    if (!reason.success) {
      const key = reason.error.issues[0]?.message as MessageKey
      return ask(c, services, opened, { status: 422, typed, problems: new Map([['reason', { key }]]) })
    }
    const { eventId } = facts.group
    const { id, state } = seen.member
    const by = { kind: 'contact' } as const
    const result = await cancel(lane, { eventId, id, by, reason: reason.data, from: state })
    if (result.outcome === 'cancelled') await dismissCompanyOf(services, lane, { eventId, id })
    return answer(c, services, opened, typed, result)
  })

  return app
}

async function answer(
  c: Context<AppEnv>,
  services: Services,
  opened: Opened,
  typed: Typed,
  result: Cancelled,
): Promise<Response> {
  switch (result.outcome) {
    case 'cancelled':
      return c.redirect(opened.path, 303)
    case 'not-possible':
      return showGroup(c, services, 'own.not-possible')
    case 'not-found':
      throw new HTTPException(404)
    case 'busy':
      c.header('retry-after', String(result.retryAfter))
      return ask(c, services, opened, { status: 503, typed, busySeconds: result.retryAfter })
    default:
      return neverReached(result)
  }
}

/** Who bears the number in the group that the link opens. Throws 404 for anybody else's. */
async function openMember(c: Context<AppEnv>, services: Services): Promise<Opened> {
  const group = await openGroupLink(c, services)
  const facts = await readGroupFacts(services, group, c.var.locale)
  const seen = facts.members.find(({ member }) => String(member.number) === c.req.param('number'))
  if (!seen) throw new HTTPException(404)
  return { facts, seen, path: await groupPath(services.links, group) }
}

async function ask(
  c: Context<AppEnv>,
  services: Services,
  { facts: { event, texts }, seen, path }: Opened,
  { status = 200, typed, problems = noProblems, busySeconds }: Asked,
): Promise<Response> {
  const frame = await frameOf(c, services)
  const form = formState(c.var.t, typed ?? null, problems)
  return page(c, <CancelMemberPage {...{ frame, form, event, texts, seen, path, busySeconds }} />, status)
}

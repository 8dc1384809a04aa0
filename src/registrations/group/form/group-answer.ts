import type { Context } from 'hono'
import type { AppEnv } from '../../../http/app-env.ts'
import { neverReached } from '../../../http/never-reached.ts'
import type { Services } from '../../../services.ts'
import { groupPath } from '../group-link.ts'
import type { GroupRegistered } from '../register-group.ts'
import type { GroupScreens, GroupShowing } from './group-screens.tsx'

/** What a sent form came to: the group's page, or the form again with what is in the way. */
export async function answerGroup(
  c: Context<AppEnv>,
  { links }: Pick<Services, 'links'>,
  { show, showLater }: GroupScreens,
  shown: GroupShowing & { readonly rows: readonly number[] },
  result: GroupRegistered,
): Promise<Response> {
  switch (result.outcome) {
    case 'registered': {
      const { id: eventId } = shown.facts.event
      return c.redirect(await groupPath(links, { eventId, id: result.groupId }), 303)
    }
    case 'full': {
      const { fit, hasLine } = result
      return show(c, { ...shown, status: 409, shortage: { fit, hasLine, count: shown.rows.length } })
    }
    case 'sent-before': {
      const notice = { key: 'group.sent-before', values: { count: result.count } } as const
      return show(c, { ...shown, status: 409, notice })
    }
    case 'closed':
      return show(c, { ...shown, status: 409, notice: { key: 'register.just-closed' } })
    case 'choice-full':
      return show(c, { ...shown, status: 409, notice: { key: 'group.choice-full' } })
    case 'no-such-type':
    case 'changed':
      return show(c, { ...shown, status: 409, notice: { key: 'register.just-changed' } })
    case 'submission-used': {
      const problems = new Map([['form', { key: 'register.submission-used' } as const]])
      return show(c, { ...shown, status: 422, problems, renewed: true })
    }
    case 'busy':
      return showLater(c, { ...shown, status: 503 }, result.retryAfter)
    default:
      return neverReached(result)
  }
}

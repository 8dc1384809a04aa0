import type { Context } from 'hono'
import { GroupPage } from '../../../../views/registrations/group/group-page.tsx'
import type { AppEnv } from '../../../http/app-env.ts'
import { frameOf } from '../../../http/frame.ts'
import { page } from '../../../http/page.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { Services } from '../../../services.ts'
import { groupPath, openGroupLink } from '../group-link.ts'
import { readGroupFacts } from './group-facts.ts'

/** The contact's page as it is now; `notice`: what a form that was sent to it came to, with 409. */
export async function showGroup(
  c: Context<AppEnv>,
  services: Services,
  notice: MessageKey | null = null,
): Promise<Response> {
  const group = await openGroupLink(c, services)
  const facts = await readGroupFacts(services, group, c.var.locale)
  const path = await groupPath(services.links, group)
  const frame = await frameOf(c, services)
  return page(c, <GroupPage {...{ frame, facts, path, notice }} />, notice ? 409 : 200)
}

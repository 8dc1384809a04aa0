import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { MemberPage } from '../../../../views/registrations/group/member-page.tsx'
import type { AppEnv } from '../../../http/app-env.ts'
import { frameOf } from '../../../http/frame.ts'
import { page } from '../../../http/page.ts'
import type { Services } from '../../../services.ts'
import { answerRows } from '../../own/answer-rows.ts'
import { readOwnFacts } from '../../own/own-facts.ts'
import { findRegistration } from '../../registration-store.ts'
import type { GroupFacts, SeenMember } from './group-facts.ts'

/** What somebody answered, sensitive answers apart. Throws 404 unless they agree that their contact sees it. */
export async function showAnswers(
  c: Context<AppEnv>,
  services: Services,
  { facts, seen, path }: { readonly facts: GroupFacts; readonly seen: SeenMember; readonly path: string },
): Promise<Response> {
  const { t, locale } = c.var
  const { eventId } = facts.group
  const registration = seen.member.trustsContact
    ? await findRegistration(services.db, eventId, seen.member.id)
    : undefined
  if (!registration) throw new HTTPException(404)
  const own = await readOwnFacts(services, registration, locale)
  const open = {
    questions: own.questions.filter(({ isRestricted }) => !isRestricted),
    removed: own.removed.filter(({ isRestricted }) => !isRestricted),
  }
  const answers = answerRows({ ...own, ...open }, t, services.clock.now())
  const frame = await frameOf(c, services)
  return page(c, <MemberPage {...{ frame, facts, seen, answers, path }} />)
}

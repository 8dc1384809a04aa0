import type { Context } from 'hono'
import { RefusalPage } from '../../../views/registrations/form/refusal-page.tsx'
import type { Availability } from '../../events/availability.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { frameOf } from '../../http/frame.ts'
import { page } from '../../http/page.ts'
import type { Problem } from '../../http/problems.ts'
import type { Services } from '../../services.ts'
import type { FormFacts } from './form-facts.ts'
import { refusalOf } from './refusal.ts'

type Asked = {
  readonly facts: FormFacts
  /** What happened while the form was filled. */
  readonly notice?: Problem
  /** Whether a form was sent: then the answer is 409. */
  readonly isSent: boolean
}

/** Says why nobody can register now; undefined where somebody can. */
export async function showRefusal(
  c: Context<AppEnv>,
  services: Pick<Services, 'site' | 'assets' | 'links' | 'config' | 'clock'>,
  { facts, notice, isSent }: Asked,
  known: Availability | undefined,
): Promise<Response | undefined> {
  const refusal = refusalOf(facts.event, known, services.clock.now(), c.var.t)
  if (!refusal) return undefined
  const words = notice && c.var.t(notice.key, notice.values)
  const frame = await frameOf(c, services)
  return page(c, <RefusalPage frame={frame} facts={facts} notice={words} {...refusal} />, isSent ? 409 : 200)
}

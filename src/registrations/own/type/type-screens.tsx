import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ChangeTypePage } from '../../../../views/registrations/own/change-type-page.tsx'
import type { AppEnv } from '../../../http/app-env.ts'
import type { Typed } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { frameOf } from '../../../http/frame.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../../http/problems.ts'
import type { Services } from '../../../services.ts'
import type { Registration } from '../../registration.ts'
import { readOwnFacts } from '../own-facts.ts'
import { showOwnPage } from '../own-page.tsx'
import { takesPeople, typeChoices } from './type-choices.ts'

type Asked = {
  readonly status?: ContentfulStatusCode
  readonly typed?: Typed
  readonly problems?: Problems
  readonly notice?: Problem
}

/** Asks which type, where there is another that takes people; else the own page says how things stand. */
export async function askForType(
  c: Context<AppEnv>,
  services: Services,
  registration: Registration,
  { status = 200, typed, problems = noProblems, notice }: Asked = {},
): Promise<Response> {
  const { t, locale } = c.var
  const facts = await readOwnFacts(services, registration, locale)
  const choices = typeChoices(facts, services.clock.now())
  const { state } = registration
  const isPossible = state === 'applied' || state === 'waitlisted' || state === 'confirmed'
  if (!isPossible || !choices.some(takesPeople))
    return showOwnPage(c, services, registration, 'own.change.none', typed ? 409 : 200)
  const content = (
    <ChangeTypePage
      frame={await frameOf(c, services)}
      form={formState(t, typed ?? null, problems)}
      now={facts.titleOf(registration.typeId)}
      hasLine={hasLine(facts)}
      notice={notice && t(notice.key, notice.values)}
      path={await services.links.toRegistration(registration)}
      {...{ event: facts.event, texts: facts.texts, state, choices }}
    />
  )
  return page(c, content, status)
}

function hasLine({ opening }: Awaited<ReturnType<typeof readOwnFacts>>): boolean {
  return opening?.places !== null && opening?.places?.line !== 'off'
}

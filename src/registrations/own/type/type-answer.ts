import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from '../../../http/app-env.ts'
import type { Typed } from '../../../http/form.ts'
import { neverReached } from '../../../http/never-reached.ts'
import type { Problem } from '../../../http/problems.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { Services } from '../../../services.ts'
import type { Lane } from '../../lane/lane.ts'
import type { Registration } from '../../registration.ts'
import { changeType } from '../../types/change-type.ts'
import { showOwnPage, toOwnPage } from '../own-page.tsx'
import type { TypeChoice } from './type-choices.ts'
import { askForType } from './type-screens.tsx'

type Asked = { readonly registration: Registration; readonly typed: Typed; readonly choice: TypeChoice }

/** Changes the type as was asked, and answers what came of it. */
export async function changeTypeAsked(
  c: Context<AppEnv>,
  services: Services,
  lane: Lane,
  { registration, typed, choice }: Asked,
): Promise<Response> {
  const { eventId, id } = registration
  const ifFull = typed.one('wait') === 'yes' ? 'wait' : 'refuse'
  const asked = { eventId, id, by: { kind: 'participant' }, reason: null } as const
  const code = typed.one('code')
  const result = await changeType(services, lane, { ...asked, typeId: choice.id, ifFull, code })
  switch (result.outcome) {
    case 'changed':
      return toOwnPage(c, services, result.registration)
    case 'full':
      return again(choice.state === 'full' ? 'own.change.full' : 'own.change.full-wait')
    case 'no-line':
      return again('own.change.full')
    case 'closed':
      return again('own.change.closed')
    case 'no-such-type': {
      const problems = new Map([unfit(choice)])
      return askForType(c, services, registration, { status: 422, typed, problems })
    }
    case 'not-possible':
      return showOwnPage(c, services, result.registration, 'own.not-possible')
    case 'busy': {
      c.header('retry-after', String(result.retryAfter))
      const notice = { key: 'own.busy', values: { count: result.retryAfter } } as const
      return askForType(c, services, registration, { status: 503, typed, notice })
    }
    case 'not-found':
      throw new HTTPException(404)
    case 'already-registered':
      throw new Error('A change of type was answered already-registered')
    default:
      return neverReached(result)
  }

  function again(key: MessageKey): Promise<Response> {
    return askForType(c, services, registration, { status: 409, typed, notice: { key } })
  }
}

/** The code was wrong, or the type has just become one that is not for this person. */
function unfit({ asksCode }: TypeChoice): readonly [string, Problem] {
  if (asksCode) return ['code', { key: 'own.change.wrong-code' }]
  return ['type', { key: 'own.change.missing' }]
}

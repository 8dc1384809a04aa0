import type { Context } from 'hono'
import type { OfficeFrame } from '../../views/frame.ts'
import type { Services } from '../services.ts'
import type { AppEnv, SignedIn } from './app-env.ts'

/** What surrounds a page of the office. Only behind the office's gate: throws where nobody is signed in. */
export async function officeFrameOf(
  c: Context<AppEnv>,
  services: Pick<Services, 'assets' | 'config'>,
): Promise<OfficeFrame> {
  const organizer = signedIn(c)
  return {
    t: c.var.t,
    asset: services.assets.href,
    path: new URL(c.req.url).pathname,
    organizer: { name: organizer.name, email: organizer.email },
    mayManageSite: organizer.all === 'owner',
    mayCreateEvents: organizer.all === 'owner' || organizer.all === 'editor',
    events: (await c.var.officeEvents?.()) ?? [],
    isDemo: services.config.demo,
  }
}

/** The organizer of this request. Only behind the office's gate: throws where nobody is signed in. */
export function signedIn(c: Context<AppEnv>): SignedIn {
  const { organizer } = c.var
  if (organizer === null) throw new Error('A route of the office stands outside its gate')
  return organizer
}

const freshMs = 15 * 60_000

/** Whether the session began within the last 15 minutes: what reaches many people asks for that (SEC-38). */
export function isFreshlySignedIn(c: Context<AppEnv>, { clock }: Pick<Services, 'clock'>): boolean {
  return clock.machine().getTime() - signedIn(c).signedInAt.getTime() < freshMs
}

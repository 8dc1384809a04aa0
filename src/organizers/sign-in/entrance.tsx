import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { SignInPage } from '../../../views/organizers/sign-in-page.tsx'
import type { AppEnv } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Services } from '../../services.ts'
import { safeNext } from '../next-path.ts'
import { relyingParty } from '../passkeys/ceremony.ts'
import { challengeText, makeChallenge } from '../passkeys/challenge.ts'
import { browserName } from './browser-name.ts'
import { codeFor } from './code.ts'
import { officeCookies } from './cookies.ts'
import { sealSession } from './session.ts'
import { endSession } from './sign-in-store.ts'

type Shown = {
  readonly next: string
  readonly typed?: Typed
  readonly problems?: Problems
  /** Why the former way in did not open. */
  readonly note?: MessageKey
}

/** What the ways in share: the page that shows them, and what signing in does to the browser's cookies. */
export type Entrance = ReturnType<typeof createEntrance>

export function createEntrance({ db, clock, keys, config, links, assets }: Services) {
  const cookies = officeCookies(config.publicUrl)

  /** The new session in place of the browser's former one. */
  async function enter(c: Context<AppEnv>, session: string): Promise<void> {
    await endFormer(c)
    cookies.drop(c, 'browser')
    cookies.set(c, 'session', await sealSession(keys, session, clock.machine()))
  }

  async function leave(c: Context<AppEnv>): Promise<void> {
    await endFormer(c)
    cookies.drop(c, 'session')
  }

  async function endFormer(c: Context<AppEnv>): Promise<void> {
    const former = cookies.read(c, 'session').split('.')[0] ?? ''
    if (former !== '') await endSession(db, former)
  }

  async function show(
    c: Context<AppEnv>,
    { next, typed, problems = noProblems, note }: Shown,
    status: ContentfulStatusCode = 200,
  ): Promise<Response> {
    const browser = singleQuery(new URL(c.req.url), 'sent') === 'yes' ? cookies.read(c, 'browser') : ''
    return page(
      c,
      <SignInPage
        t={c.var.t}
        asset={assets.href}
        form={formState(c.var.t, typed ?? null, problems)}
        next={safeNext(next)}
        sent={browser === '' ? null : { code: await codeFor(keys, browser) }}
        passkey={{
          challenge: challengeText(await makeChallenge(keys, 'sign in', clock.machine())),
          relyingParty: relyingParty(links.origin),
        }}
        note={note ?? null}
        isDemo={config.demo}
      />,
      status,
    )
  }

  return { cookies, enter, leave, show }
}

/** The browser of the request in two words. */
export function browserOf(c: Context<AppEnv>): string {
  return browserName(c.req.header('user-agent') ?? '')
}

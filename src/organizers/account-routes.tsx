import type { Context } from 'hono'
import { AccountPage } from '../../views/organizers/account-page.tsx'
import { type AppEnv, createApp } from '../http/app-env.ts'
import { type Typed, typedFields } from '../http/form.ts'
import { formState } from '../http/form-state.ts'
import { singleQuery } from '../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../http/office-frame.ts'
import { page } from '../http/page.ts'
import { noProblems, type Problems } from '../http/problems.ts'
import type { Services } from '../services.ts'
import { fullSiteName } from '../site/site.ts'
import { doAccountAct } from './account-acts.ts'
import { relyingParty } from './passkeys/ceremony.ts'
import { challengeText, makeChallenge } from './passkeys/challenge.ts'
import { listPasskeys } from './passkeys/passkey-store.ts'
import { officeCookies } from './sign-in/cookies.ts'
import { listSessions } from './sign-in/sign-in-store.ts'

const path = '/organizer/account'

/** What an organizer keeps of their own: name, language, passkeys, sessions. One address, one button an act. */
export function accountRoutes(services: Services) {
  const cookies = officeCookies(services.config.publicUrl)
  const tokenOf = (c: Context<AppEnv>) => cookies.read(c, 'session').split('.')[0] ?? ''
  const app = createApp()

  app.get(path, (c) => show(c, services, tokenOf(c), { typed: null, problems: noProblems }))

  app.post(path, async (c) => {
    const typed = await typedFields(c)
    const problems = await doAccountAct(services, signedIn(c), typed, tokenOf(c))
    if (problems.size > 0) return show(c, services, tokenOf(c), { typed, problems })
    return c.redirect(`${path}?saved=yes`, 303)
  })

  return app
}

type Shown = { readonly typed: Typed | null; readonly problems: Problems }

async function show(
  c: Context<AppEnv>,
  services: Services,
  sessionToken: string,
  { typed, problems }: Shown,
): Promise<Response> {
  const { db, clock, keys, links } = services
  const { organizerId, name, locale, email } = signedIn(c)
  const now = clock.machine()
  const site = await services.site(c.var.locale)
  const first = new Map([
    ['name', name],
    ['language', locale],
  ])
  return page(
    c,
    <AccountPage
      frame={await officeFrameOf(c, services)}
      form={formState(c.var.t, typed, problems, first)}
      saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
      zone={site.zone}
      passkeys={await listPasskeys(db, organizerId)}
      sessions={await listSessions(db, organizerId, sessionToken, now)}
      adding={{
        challenge: challengeText(await makeChallenge(keys, { addTo: organizerId }, now)),
        relyingParty: relyingParty(links.origin),
        siteName: fullSiteName(site),
        userId: organizerId,
        userName: email,
      }}
    />,
    problems.size > 0 ? 422 : 200,
  )
}

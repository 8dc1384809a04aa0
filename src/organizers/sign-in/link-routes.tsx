import type { Context } from 'hono'
import { LinkPage } from '../../../views/organizers/link-page.tsx'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { neverReached } from '../../http/never-reached.ts'
import { page } from '../../http/page.ts'
import { noProblems } from '../../http/problems.ts'
import type { Services } from '../../services.ts'
import { safeNext } from '../next-path.ts'
import { browserOf, type Entrance } from './entrance.tsx'
import { findLink } from './link-store.ts'
import { signInByLink } from './sign-in-by-link.ts'

const path = '/organizer/sign-in/:token{[A-Za-z0-9_-]{43}}'

/** A one-time link: GET shows a button and changes nothing, POST signs in once (SEC-35). */
export function linkRoutes(services: Services, entrance: Entrance) {
  const { db, clock, assets, config } = services
  const app = createApp()

  app.get(path, async (c) => {
    const browser = entrance.cookies.read(c, 'browser')
    const link = await findLink(db, c.req.param('token'), browser, clock.machine())
    return link ? show(c, link.asksForCode, false) : showOver(c)
  })

  app.post(path, async (c) => {
    const typed = await typedFields(c)
    const result = await signInByLink(services, {
      token: c.req.param('token'),
      browserSecret: entrance.cookies.read(c, 'browser'),
      code: typed.one('code').replace(/\D/g, ''),
      browser: browserOf(c),
    })
    switch (result.outcome) {
      case 'signed-in':
        await entrance.enter(c, result.session)
        return c.redirect(safeNext(result.nextPath ?? ''), 303)
      case 'wrong-code':
        return show(c, true, true)
      case 'not-there':
        return showOver(c)
      default:
        return neverReached(result)
    }
  })

  return app

  function show(c: Context<AppEnv>, asksForCode: boolean, isWrong: boolean): Response {
    const { t } = c.var
    const problems = isWrong ? new Map([['code', { key: 'sign-in.code-wrong' as const }]]) : noProblems
    const form = formState(t, null, problems)
    return page(
      c,
      <LinkPage t={t} asset={assets.href} form={form} asksForCode={asksForCode} isDemo={config.demo} />,
      isWrong ? 422 : 200,
    )
  }

  function showOver(c: Context<AppEnv>): Promise<Response> {
    return entrance.show(c, { next: '', note: 'sign-in.link-over' }, 404)
  }
}

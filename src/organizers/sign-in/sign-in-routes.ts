import { createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { clientAddress } from '../../http/limits/client-address.ts'
import { clientAskLimit, take } from '../../http/limits/rate-limit-store.ts'
import { newToken } from '../../http/signing/base64url.ts'
import { parseEmail } from '../../mail/email-address.ts'
import type { Services } from '../../services.ts'
import { safeNext } from '../next-path.ts'
import { readAuthentication } from '../passkeys/answer.ts'
import { signInByPasskey } from '../passkeys/ceremony.ts'
import { askForLink } from './ask-for-link.ts'
import { codeFor } from './code.ts'
import { browserOf, createEntrance } from './entrance.tsx'
import { linkRoutes } from './link-routes.tsx'

/** Both ways in and the way out. Nothing else stands under these paths (SEC-34). */
export function signInRoutes(services: Services) {
  const { db, clock, keys, config } = services
  const entrance = createEntrance(services)
  const app = createApp()

  app.get('/organizer/sign-in', async (c) => {
    const url = new URL(c.req.url)
    const next = singleQuery(url, 'next') ?? ''
    // Who is signed in already comes here only to make the sign-in fresh (SEC-38).
    const isAgain = singleQuery(url, 'again') === 'yes' || singleQuery(url, 'sent') === 'yes'
    return c.var.organizer && !isAgain ? c.redirect(safeNext(next), 303) : entrance.show(c, { next })
  })

  app.post('/organizer/sign-in', async (c) => {
    const typed = await typedFields(c)
    const next = typed.one('next')
    const email = parseEmail(typed.one('email').trim())
    if (!email.ok) {
      const problems = new Map([['email', { key: 'form.bad-email' as const }]])
      return entrance.show(c, { next, typed, problems }, 422)
    }
    const whose = clientAddress(c, config.trustProxy)
    const asked = { what: 'sign-in asks', whose: whose ?? '', now: clock.machine() }
    if (whose !== null && !(await take(db, keys, clientAskLimit, asked))) {
      c.header('retry-after', '900')
      return entrance.show(c, { next, typed, note: 'sign-in.wait' }, 429)
    }
    const browser = newToken()
    entrance.cookies.set(c, 'browser', browser)
    const code = await codeFor(keys, browser)
    await askForLink(services, { folded: email.folded, browser, code, nextPath: safeNext(next) })
    return c.redirect('/organizer/sign-in?sent=yes', 303)
  })

  app.post('/organizer/sign-in/passkey', async (c) => {
    const typed = await typedFields(c)
    const next = typed.one('next')
    const answer = readAuthentication(typed.one('answer'))
    const result = answer && (await signInByPasskey(services, answer, browserOf(c)))
    if (result?.outcome !== 'signed-in') {
      return entrance.show(c, { next, note: 'sign-in.passkey-refused' }, 422)
    }
    await entrance.enter(c, result.session)
    return c.redirect(safeNext(next), 303)
  })

  app.post('/organizer/sign-out', async (c) => {
    await entrance.leave(c)
    return c.redirect('/organizer/sign-in', 303)
  })

  app.route('/', linkRoutes(services, entrance))
  return app
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AccountPage } from '../../views/organizers/account-page.tsx'
import { singleQuery } from '../http/address-gate.ts'
import { type AppEnv, createApp } from '../http/app-env.ts'
import { type Typed, typedFields } from '../http/form.ts'
import { formState } from '../http/form-state.ts'
import { officeFrameOf, signedIn } from '../http/office-frame.ts'
import { page } from '../http/page.ts'
import { noProblems, type Problems } from '../http/problems.ts'
import { cleanLine, lengthOf } from '../http/text-gate.ts'
import { isLocale } from '../i18n/locales.ts'
import type { Services } from '../services.ts'
import { saveProfile } from './organizer-store.ts'
import { readRegistration } from './passkeys/answer.ts'
import { addPasskey, relyingParty } from './passkeys/ceremony.ts'
import { challengeText, makeChallenge } from './passkeys/challenge.ts'
import { listPasskeys, removePasskey } from './passkeys/passkey-store.ts'
import { officeCookies } from './sign-in/cookies.ts'
import { endSessions, listSessions } from './sign-in/sign-in-store.ts'

const accountPath = '/organizer/account'
const longestName = 200

/** What an organizer keeps of their own: name, language, passkeys, sessions. One address, one button an act. */
export function accountRoutes(services: Services) {
  const { db, clock, keys, links, config } = services
  const cookies = officeCookies(config.publicUrl)
  const app = createApp()

  app.get(accountPath, (c) => show(c, null, noProblems))

  app.post(accountPath, async (c) => {
    const typed = await typedFields(c)
    const problems = await act(c, typed)
    return problems.size > 0 ? await show(c, typed, problems) : c.redirect(`${accountPath}?saved=yes`, 303)
  })

  return app

  async function act(c: Context<AppEnv>, typed: Typed): Promise<Problems> {
    const { organizerId } = signedIn(c)
    switch (typed.one('act')) {
      case 'profile':
        return await profile(c, typed)
      case 'add-passkey':
        return await passkey(c, typed)
      case 'remove-passkey':
        await removePasskey(db, organizerId, typed.one('passkey'))
        return noProblems
      case 'end-sessions':
        await endSessions(db, organizerId, sessionToken(c))
        return noProblems
      default:
        throw new HTTPException(400)
    }
  }

  async function profile(c: Context<AppEnv>, typed: Typed): Promise<Problems> {
    const [name, locale] = [cleanLine(typed.one('name')), typed.one('language')]
    if (name === undefined) return new Map([['name', { key: 'form.unreadable' }]])
    if (lengthOf(name) > longestName) return new Map([['name', { key: 'form.too-long' }]])
    if (!isLocale(locale)) return new Map([['language', { key: 'form.choose' }]])
    await saveProfile(db, signedIn(c).organizerId, { name, locale })
    return noProblems
  }

  async function passkey(c: Context<AppEnv>, typed: Typed): Promise<Problems> {
    const label = cleanLine(typed.one('label'))
    if (label === undefined || lengthOf(label) > longestName)
      return new Map([['label', { key: label === undefined ? 'form.unreadable' : 'form.too-long' }]])
    const answer = readRegistration(typed.one('answer'))
    const organizer = signedIn(c)
    const result =
      answer && (await addPasskey(services, organizer.organizerId, answer, label || organizer.email))
    return result?.outcome === 'added' ? noProblems : new Map([['form', { key: 'account.passkey-refused' }]])
  }

  async function show(c: Context<AppEnv>, typed: Typed | null, problems: Problems) {
    const organizer = signedIn(c)
    const { organizerId } = organizer
    const first = new Map([
      ['name', organizer.name],
      ['language', organizer.locale],
    ])
    const now = clock.machine()
    const site = await services.site(c.var.locale)
    return page(
      c,
      <AccountPage
        frame={await officeFrameOf(c, services)}
        form={formState(c.var.t, typed, problems, first)}
        saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
        zone={site.zone}
        passkeys={await listPasskeys(db, organizerId)}
        sessions={await listSessions(db, organizerId, sessionToken(c), now)}
        adding={{
          challenge: challengeText(await makeChallenge(keys, { addTo: organizerId }, now)),
          relyingParty: relyingParty(links.origin),
          siteName: site.texts.get('name') ?? 'Symposia',
          userId: organizerId,
          userName: organizer.email,
        }}
      />,
      problems.size > 0 ? 422 : 200,
    )
  }

  function sessionToken(c: Context<AppEnv>): string {
    return cookies.read(c, 'session').split('.')[0] ?? ''
  }
}

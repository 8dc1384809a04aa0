import type { Context } from 'hono'
import { MyOnePage } from '../../../../views/registrations/my-one-page.tsx'
import type { MyView } from '../../../../views/registrations/my-view.ts'
import { subscribeLinksTo } from '../../../calendar/subscribing/subscribe-links.ts'
import { type AppEnv, createApp } from '../../../http/app-env.ts'
import { typedFields } from '../../../http/form.ts'
import { frameOf } from '../../../http/frame.ts'
import { singleQuery } from '../../../http/gates/address-gate.ts'
import { privatePage } from '../../../http/gates/security-headers.ts'
import { namedLocale, speak } from '../../../http/language.ts'
import { page } from '../../../http/page.ts'
import type { Services } from '../../../services.ts'
import { shortSiteName } from '../../../site/site.ts'
import type { OwnAddress } from '../address-store.ts'
import { feedPath, myPath, openMyLink } from '../my-link.ts'
import { renewFeed } from '../renew-feed.ts'
import { listOwned, readMyFacts } from './my-facts.ts'
import { mySections } from './my-view.ts'

/** The page of all that an address registered. It opens by a link that was mailed to that address. */
export function myOneRoutes(services: Services) {
  const app = createApp()
  app.use('/my/:link', privatePage)
  app.use('/my/:link/renew', privatePage)

  app.get('/my/:link', async (c) => {
    const address = await openMyLink(c, services)
    const registrations = await listOwned(services, address)
    speak(c, namedLocale(c) ?? registrations[0]?.language ?? c.var.locale)
    const { t, locale } = c.var
    const facts = await readMyFacts(services, address, registrations, locale)
    const { clock, links } = services
    const view = {
      email: registrations[0]?.email ?? address.emailFolded,
      path: await myPath(links, address),
      ...(await mySections(facts, { t, now: clock.now(), links })),
      feed: await feedOf(c, address),
      isRenewed: singleQuery(new URL(c.req.url), 'renewed') === 'yes',
    }
    return page(c, <MyOnePage frame={await frameOf(c, services)} view={view} />)
  })

  app.post('/my/:link/renew', async (c) => {
    const typed = await typedFields(c)
    const address = await openMyLink(c, services)
    const version = typed.one('version')
    if (/^\d{1,5}$/.test(version)) await renewFeed(services, { id: address.id, version: Number(version) })
    const query = new URL(c.req.url).searchParams
    query.set('renewed', 'yes')
    return c.redirect(`${await myPath(services.links, address)}?${query}`, 303)
  })

  async function feedOf(c: Context<AppEnv>, address: OwnAddress): Promise<MyView['feed']> {
    const { locale, t } = c.var
    const site = await services.site(locale)
    // The language stands in the address, where it is not the site's (CAL-55).
    const query = locale === site.defaultLocale ? '' : `?lang=${locale}`
    const full = services.links.absolute((await feedPath(services.links, address)) + query)
    const links = subscribeLinksTo(full, t('feeds.name', { site: shortSiteName(site) }))
    return { ...links, version: address.version }
  }

  return app
}

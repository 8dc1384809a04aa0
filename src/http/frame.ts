import type { Context } from 'hono'
import type { Frame } from '../../views/frame.ts'
import { isLocale } from '../i18n/locales.ts'
import type { Services } from '../services.ts'
import { type Site, shortSiteName } from '../site/site.ts'
import { unreadSite } from '../site/site-reader.ts'
import type { AppEnv } from './app-env.ts'
import { longestAddress, singleQuery } from './gates/address-gate.ts'
import { zonesToChoose } from './reader-zones.ts'

/** Where a page stands: its path, and its query in one fixed order without `lang` and `tz`. */
export type Address = { readonly path: string; readonly query: string }

type FrameServices = Pick<Services, 'site' | 'assets' | 'links' | 'config'>

/** What surrounds a public page of this request. `at` says where it stands, where that is not the request's own address. */
export async function frameOf(c: Context<AppEnv>, services: FrameServices, at?: Address): Promise<Frame> {
  return frameWith(c, services, await services.site(c.var.locale), at)
}

/** The same for an error page, which must come out also where the site can't be read. */
export async function frameOrBare(c: Context<AppEnv>, services: FrameServices): Promise<Frame> {
  const site = await services.site(c.var.locale).catch(() => unreadSite)
  return frameWith(c, services, site)
}

function frameWith(c: Context<AppEnv>, services: FrameServices, site: Site, at?: Address): Frame {
  const { t, zone } = c.var
  const url = new URL(c.req.url)
  const { path, query } = at ?? ownAddress(url)
  const kept = keptParameters(url, zone)
  return {
    t,
    zone,
    zones: zonesToChoose(zone),
    site: frameSite(site),
    asset: services.assets.href,
    path,
    query,
    canonical: services.links.absolute(path),
    link: (target) => withParameters(target, kept),
    inLanguage: (locale) => withParameters(path, `${query}&${zonePart(zone)}&lang=${locale}`),
    isDemo: services.config.demo,
  }
}

/** Links to the address itself must stay here, where it begins with `//`, and stay short, where it was refused for its length. */
function ownAddress(url: URL): Address {
  const { pathname } = url
  if (pathname.startsWith('//') || url.href.length > longestAddress) return { path: '/', query: '' }
  return { path: pathname, query: otherParameters(url) }
}

function frameSite(site: Site): Frame['site'] {
  const word = (field: Parameters<Site['texts']['get']>[0]) => site.texts.get(field) ?? ''
  return {
    name: word('name'),
    shortName: shortSiteName(site),
    secretariat: word('secretariat'),
    address: word('address'),
    hue: site.hue,
  }
}

function keptParameters(url: URL, zone: Frame['zone']): string {
  const lang = singleQuery(url, 'lang')
  return `${zonePart(zone)}&${lang !== undefined && isLocale(lang) ? `lang=${lang}` : ''}`
}

function zonePart(zone: Frame['zone']): string {
  return zone === null ? '' : `tz=${encodeURIComponent(zone).replaceAll('%2F', '/')}`
}

function otherParameters(url: URL): string {
  const others = new URLSearchParams(url.searchParams)
  others.delete('lang')
  others.delete('tz')
  return others.toString()
}

function withParameters(path: string, parameters: string): string {
  const wanted = parameters.split('&').filter((part) => part !== '')
  if (wanted.length === 0) return path
  const [address = '', fragment] = path.split('#')
  const joined = `${address}${address.includes('?') ? '&' : '?'}${wanted.join('&')}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}

import type { Context } from 'hono'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Services } from '../../services.ts'
import { findEmbeddable } from './embeddable.ts'
import { oEmbedOf } from './oembed.tsx'

/** What programs ask that make something to look at of an address alone. */
export function oEmbedRoutes(services: Services) {
  const { db, links, site } = services
  const app = createApp()

  app.get('/oembed', async (c) => {
    const asked = new URL(c.req.url)
    const format = singleQuery(asked, 'format') ?? 'json'
    if (format !== 'json') return refuse(c, 501, 'embed.only-json', { name: 'format=json' })
    const url = ownAddress(singleQuery(asked, 'url') ?? '', links.origin)
    if (url === undefined)
      return refuse(c, 400, 'embed.wrong-address', { name: 'url', address: links.absolute('/') })
    const named = languageOf(url)
    const { defaultLocale, texts } = await site(named ?? null)
    const page = await findEmbeddable(db, url, named ?? defaultLocale)
    if (page === undefined) return refuse(c, 404, 'embed.no-page', { address: url.href })
    const answer = await oEmbedOf(services, {
      asked: { of: page.of, most: 10, scheme: null },
      title: page.title ?? texts.get('title') ?? texts.get('name') ?? links.origin,
      named,
      room: { width: sizeOf(asked, 'maxwidth'), height: sizeOf(asked, 'maxheight') },
    })
    return c.json(answer, 200, { ...open, 'cache-control': 'no-cache' })
  })
  return app
}

const open = { 'access-control-allow-origin': '*' }

function refuse(
  c: Context<AppEnv>,
  status: 400 | 404 | 501,
  key: MessageKey,
  values: Readonly<Record<string, string>>,
): Response {
  return c.text(`${c.var.t(key, values)}\n`, status, { ...open, 'cache-control': 'no-store' })
}

/** The address as one of the site's own, without what stands before its paths. */
function ownAddress(text: string, origin: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const [url, home] = [new URL(text), new URL(origin)]
  const base = home.pathname.replace(/\/$/, '')
  if (url.origin !== home.origin || !url.pathname.startsWith(base)) return undefined
  url.pathname = url.pathname.slice(base.length)
  return url
}

function languageOf(url: URL): Locale | undefined {
  const lang = singleQuery(url, 'lang') ?? ''
  return isLocale(lang) ? lang : undefined
}

/** In pixels; null where it is none. */
function sizeOf(url: URL, name: string): number | null {
  const text = singleQuery(url, name) ?? ''
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null
}

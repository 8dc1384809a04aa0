import type { Context } from 'hono'
import { isLocale, type Locale, preferredLocale } from '../i18n/locales.ts'
import { translator } from '../i18n/translate.ts'
import type { Services } from '../services.ts'
import { parseZone } from '../time/zones.ts'
import { type AppEnv, createMiddleware } from './app-env.ts'
import { singleQuery } from './gates/address-gate.ts'

/** The language that the address names by `lang=`, where it names one of ours. */
export function namedLocale(c: Context<AppEnv>): Locale | undefined {
  const lang = singleQuery(new URL(c.req.url), 'lang')
  return lang !== undefined && isLocale(lang) ? lang : undefined
}

export function speak(c: Context<AppEnv>, locale: Locale): void {
  c.set('locale', locale)
  c.set('t', translator(locale))
}

/** Every request speaks a language before anything can fail: `lang=`, else what its header prefers, else English. */
export const firstLanguage = createMiddleware(async (c, next) => {
  speak(c, namedLocale(c) ?? preferredLocale(c.req.header('accept-language') ?? '') ?? 'en')
  c.set('zone', parseZone(singleQuery(new URL(c.req.url), 'tz') ?? '') ?? null)
  c.set('organizer', null)
  await next()
})

/**
 * Public pages: `lang=` decides. Without it the site's language, unless Accept-Language prefers another of ours:
 * then 302 to the same address with `lang=`. Such addresses vary by that header; those with `lang=` do not.
 */
export function publicLanguage(services: Pick<Services, 'site'>) {
  return createMiddleware(async (c, next) => {
    const named = namedLocale(c)
    if (named) {
      speak(c, named)
      return next()
    }
    const { defaultLocale } = await services.site(null)
    const preferred = preferredLocale(c.req.header('accept-language') ?? '') ?? defaultLocale
    c.header('vary', 'Accept-Language')
    if (preferred !== defaultLocale && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
      c.header('cache-control', 'no-store')
      return c.redirect(withParameter(c.req.url, 'lang', preferred), 302)
    }
    speak(c, c.req.method === 'POST' ? preferred : defaultLocale)
    return next()
  })
}

function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address)
  url.searchParams.set(name, value)
  return url.pathname + url.search
}

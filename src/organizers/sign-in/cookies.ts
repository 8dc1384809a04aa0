import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppEnv } from '../../http/app-env.ts'
import { sessionMs } from './session.ts'

type Kind = 'session' | 'browser'

/** How long a browser is bound to the link that it asked for: as long as the link lasts. */
export const linkMs = 15 * 60_000

const names: Readonly<Record<Kind, string>> = { session: 'symposia', browser: 'symposia-browser' }
const lifetimes: Readonly<Record<Kind, number>> = { session: sessionMs, browser: linkMs }

/** Reads and sets the two cookies of the office: __Host- and Secure, but on http at this machine (SEC-36). */
export type Cookies = ReturnType<typeof officeCookies>

export function officeCookies(publicUrl: string) {
  const isLocal = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(publicUrl)
  const nameOf = (kind: Kind) => (isLocal ? names[kind] : `__Host-${names[kind]}`)
  const options = { path: '/', secure: !isLocal, httpOnly: true, sameSite: 'Lax' } as const

  return {
    read: (c: Context<AppEnv>, kind: Kind): string => getCookie(c, nameOf(kind)) ?? '',
    set: (c: Context<AppEnv>, kind: Kind, value: string): void =>
      setCookie(c, nameOf(kind), value, { ...options, maxAge: lifetimes[kind] / 1_000 }),
    drop: (c: Context<AppEnv>, kind: Kind): void => {
      deleteCookie(c, nameOf(kind), options)
    },
  }
}

import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'

/**
 * The client's address for limits (SEC-52): the `trustProxy`-th from the right of X-Forwarded-For, else the socket's.
 * IPv6 as its /64 network, IPv4 written in IPv6 as IPv4. Null where there is none, or where it is this machine
 * itself: somebody at the desk, or a proxy that nobody declared, behind which everyone would be one client.
 */
export function clientAddress(c: Context<AppEnv>, trustProxy: number): string | null {
  const socket = c.env?.incoming?.socket?.remoteAddress ?? ''
  const hops = trustProxy > 0 ? (c.req.header('x-forwarded-for') ?? '').slice(-500).split(',') : []
  const address = canonicalAddress((hops.at(-trustProxy) ?? socket).trim())
  return address === null || isLoopback(address) ? null : address
}

/** The address in one spelling, or null where it is none. */
export function canonicalAddress(text: string): string | null {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(text)?.[1] ?? text
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(mapped)) return URL.parse(`http://${mapped}/`)?.hostname ?? null
  if (!/^[0-9a-f:.]{2,45}$/i.test(mapped)) return null
  const written = URL.parse(`http://[${mapped}]/`)?.hostname.slice(1, -1)
  return written === undefined ? null : networkOf(written)
}

/** The first four groups of an IPv6 address: what one household or campus is given. */
function networkOf(written: string): string {
  if (written === '::1') return written
  const [head = '', tail] = written.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${groups.slice(0, 4).join(':')}::/64`
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

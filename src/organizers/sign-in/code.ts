import type { Keys } from '../../http/signing/keys.ts'

/**
 * The six digits that the asking page shows, for opening the link on another device. Made from the browser's
 * secret, so that the page can be reloaded and shows one whether or not the address is known.
 */
export async function codeFor(keys: Pick<Keys, 'mac'>, browser: string): Promise<string> {
  const { mac } = await keys.mac('sign-in code', new TextEncoder().encode(browser))
  const number = new DataView(Uint8Array.from(mac).buffer).getUint32(0) % 1_000_000
  return number.toString().padStart(6, '0')
}

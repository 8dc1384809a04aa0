const encoder = new TextEncoder()
const macLength = 16

/** Message authentication under APP_SECRET: the first secret makes, every one verifies (REL-13). */
export type Keys = {
  /** 128 bits over purpose and text, with the id of the key that made them. */
  readonly mac: (purpose: string, bytes: Uint8Array) => Promise<{ keyId: Uint8Array; mac: Uint8Array }>
  /** Whether one of the secrets made that MAC; takes the same time whatever is wrong. */
  readonly verify: (
    purpose: string,
    bytes: Uint8Array,
    keyId: Uint8Array,
    mac: Uint8Array,
  ) => Promise<boolean>
}

type SigningKey = Awaited<ReturnType<typeof hmacKey>>
type Key = { readonly id: Uint8Array; readonly key: SigningKey }

/** Keys from the secrets of the configuration, newest first. Each purpose has a key of its own. */
export function createKeys(secrets: readonly string[]): Keys {
  const derived = new Map<string, Promise<readonly Key[]>>()

  function keysFor(purpose: string): Promise<readonly Key[]> {
    const kept = derived.get(purpose)
    if (kept) return kept
    const made = Promise.all(secrets.map((secret) => deriveKey(secret, purpose)))
    derived.set(purpose, made)
    return made
  }

  return {
    mac: async (purpose, bytes) => {
      const [first] = await keysFor(purpose)
      if (!first) throw new Error('There is no secret to sign with')
      return { keyId: first.id, mac: await macOf(first.key, bytes) }
    },
    verify: async (purpose, bytes, keyId, mac) => {
      let right = false
      for (const { id, key } of await keysFor(purpose)) {
        const same = equalBytes(await macOf(key, bytes), mac)
        right = (equalBytes(id, keyId) && same) || right
      }
      return right
    },
  }
}

async function deriveKey(secret: string, purpose: string): Promise<Key> {
  const root = await hmacKey(encoder.encode(secret))
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', root, encoder.encode(`symposia ${purpose}`)))
  const id = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(`id ${secret}`))).slice(0, 2)
  return { id, key: await hmacKey(bytes) }
}

function hmacKey(bytes: Uint8Array<ArrayBuffer>) {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

async function macOf(key: SigningKey, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, Uint8Array.from(bytes))).slice(0, macLength)
}

/** Compares without telling by its time where the bytes differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length
  for (let place = 0; place < a.length; place++) difference |= (a[place] ?? 0) ^ (b[place] ?? 0)
  return difference === 0
}

/** SHA-256 of a text, for what is stored hashed: tokens, addresses of rate limits. */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
}

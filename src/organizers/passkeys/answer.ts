import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const bytes = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(20_000)
const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') }

const authentication = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.optional(),
  }),
})

const registration = z.object({
  ...credential,
  response: z.object({ clientDataJSON: bytes, attestationObject: bytes }),
})

/** The browser's answer to "sign in with a passkey", as the form's field carries it. */
export function readAuthentication(text: string): AuthenticationResponseJSON | undefined {
  const read = authentication.safeParse(json(text))
  if (!read.success) return undefined
  const { userHandle, ...response } = read.data.response
  return {
    ...read.data,
    response: { ...response, ...(userHandle === undefined ? {} : { userHandle }) },
    clientExtensionResults: {},
  }
}

/** The browser's answer to "make a passkey". */
export function readRegistration(text: string): RegistrationResponseJSON | undefined {
  const read = registration.safeParse(json(text))
  return read.success ? { ...read.data, clientExtensionResults: {} } : undefined
}

/** What the browser signed for: the challenge inside its client data. */
export function challengeIn(clientDataJSON: string): string {
  const data = json(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
  const read = z.object({ challenge: z.string().max(200) }).safeParse(data)
  return read.success ? read.data.challenge : ''
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

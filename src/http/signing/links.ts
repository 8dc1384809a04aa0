import type { EventId, RegistrationId } from '../../ids.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import type { Keys } from './keys.ts'

/** What a secret link opens: a link of one purpose fails at another (SEC-31). */
export type LinkPurpose = 'registration' | 'my' | 'unsubscribe' | 'invitation' | 'group' | 'feed'

/** Whom a link speaks of. Raising `version` kills every older link. */
export type LinkSubject = { readonly eventId: EventId; readonly subjectId: string; readonly version: number }

export type Links = {
  /** PUBLIC_URL without a slash at its end. */
  readonly origin: string
  /** The full address of an own path that begins with a slash. */
  readonly absolute: (path: string) => string
  readonly sign: (purpose: LinkPurpose, subject: LinkSubject) => Promise<string>
  /** Whom the token names, where it is genuine, canonical and of that purpose. The version is the caller's to compare. */
  readonly read: (purpose: LinkPurpose, token: string) => Promise<LinkSubject | undefined>
  /** Path of a person's own page. */
  readonly toRegistration: (registration: {
    readonly eventId: EventId
    readonly id: RegistrationId
    readonly linkVersion: number
  }) => Promise<string>
}

const payloadLength = 34
const tokenLength = 2 + payloadLength + 16

/** Links under the public address, signed with the keys. The Host header takes no part (SEC-20). */
export function createLinks(publicUrl: string, keys: Keys): Links {
  const origin = publicUrl.replace(/\/+$/, '')

  async function sign(purpose: LinkPurpose, subject: LinkSubject): Promise<string> {
    const payload = toPayload(subject)
    const { keyId, mac } = await keys.mac(`link ${purpose}`, payload)
    return toBase64url(Uint8Array.from([...keyId, ...payload, ...mac]))
  }

  async function read(purpose: LinkPurpose, token: string): Promise<LinkSubject | undefined> {
    const bytes = token.length <= 100 ? fromBase64url(token) : undefined
    if (bytes?.length !== tokenLength) return undefined
    const payload = bytes.slice(2, 2 + payloadLength)
    const genuine = await keys.verify(
      `link ${purpose}`,
      payload,
      bytes.slice(0, 2),
      bytes.slice(2 + payloadLength),
    )
    return genuine ? fromPayload(payload) : undefined
  }

  return {
    origin,
    absolute: (path) => origin + path,
    sign,
    read,
    toRegistration: async ({ eventId, id, linkVersion }) =>
      `/registrations/${await sign('registration', { eventId, subjectId: id, version: linkVersion })}`,
  }
}

function toPayload({ eventId, subjectId, version }: LinkSubject): Uint8Array {
  return Uint8Array.from([version >> 8, version & 0xff, ...uuidBytes(eventId), ...uuidBytes(subjectId)])
}

function fromPayload(payload: Uint8Array): LinkSubject {
  return {
    version: ((payload[0] ?? 0) << 8) | (payload[1] ?? 0),
    eventId: uuidText(payload.slice(2, 18)) as EventId,
    subjectId: uuidText(payload.slice(18, 34)),
  }
}

function uuidBytes(uuid: string): number[] {
  const hex = uuid.replaceAll('-', '')
  return Array.from({ length: 16 }, (_, place) => Number.parseInt(hex.slice(place * 2, place * 2 + 2), 16))
}

function uuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

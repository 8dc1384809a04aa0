import type { Generated, JSONColumnType } from 'kysely'
import type { AuditId, EventId, OrganizerId } from '../../ids.ts'
import type { ZoneId } from '../../time/wall-time.ts'

/** A jsonb column: read as an object, written as JSON text. */
export type Json = JSONColumnType<Record<string, unknown>, string | undefined, string>

export type SiteTable = {
  siteId: Generated<number>
  defaultLocale: string
  locales: string[]
  timeZone: ZoneId
  hue: Generated<number>
  website: string | null
  contactEmail: string | null
  contactPhone: string | null
  retentionMonths: Generated<number>
  privacyVersion: Generated<number>
  calendarVersion: Generated<number>
  changedAt: Date
  zoneDataVersion: string | null
  demo: Generated<boolean>
  clockReachedAt: Date | null
  outboxPaused: Generated<boolean>
}

export type SiteTextsTable = {
  ownerKind: 'site' | 'host' | 'category' | 'series'
  ownerId: string
  field: string
  locale: string
  text: string
}

export type RoleName = 'owner' | 'editor' | 'registrar' | 'reader' | 'checker'

export type OrganizersTable = {
  organizerId: OrganizerId
  email: string
  emailFolded: string
  name: Generated<string>
  locale: string
  createdAt: Date
  removedAt: Date | null
}

export type SignInLinksTable = {
  tokenHash: Uint8Array
  organizerId: OrganizerId
  browserHash: Uint8Array | null
  codeHash: Uint8Array | null
  codeTries: Generated<number>
  nextPath: string | null
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
}

export type SignInsTable = {
  tokenHash: Uint8Array
  organizerId: OrganizerId
  method: 'link' | 'passkey'
  createdAt: Date
  lastUsedAt: Date
  expiresAt: Date
  browser: Generated<string>
}

export type PasskeysTable = {
  credentialId: string
  organizerId: OrganizerId
  publicKey: Uint8Array
  counter: number
  transports: Generated<string[]>
  label: string
  createdAt: Date
  lastUsedAt: Date | null
}

export type AuditLogTable = {
  eventId: EventId
  auditId: AuditId
  at: Date
  organizerId: OrganizerId | null
  act: string
  subjectId: string | null
  facts: Json
}

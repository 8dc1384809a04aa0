import { z } from 'zod'
import { mostPlaces } from '../../events/editor/form/event-form.ts'
import {
  line,
  lines,
  optional,
  problemsOf,
  tick,
  wholeNumber,
  word,
} from '../../events/editor/form/fields.ts'
import { parsePlannedWallTime } from '../../events/editor/form/schedule-form.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { isUuid, type PoolId, type TypeId } from '../../ids.ts'
import type { WallTime } from '../../time/wall-time.ts'
import { type Audience, audienceKinds } from './audience.ts'
import { readAudience } from './audience-form.ts'

/** A type of participation as its form posts it. Null capacity: no limit of its own. */
export type TypeDraft = {
  /** Null: a new one. */
  readonly id: TypeId | null
  /** What a new one's form would call it, so that a form sent twice makes one (REL-3); null: it says nothing. */
  readonly idIfNew: TypeId | null
  /** Null: made from the title; of a type that is there it stays as it is. */
  readonly key: string | null
  readonly title: string
  readonly description: string
  readonly capacity: number | null
  readonly isPublic: boolean
  readonly isOnline: boolean
  readonly opensLocal: WallTime | null
  readonly closesLocal: WallTime | null
  readonly audience: Audience
  /** Whether they count for a quorum. */
  readonly isMember: boolean
  readonly isOpenToChange: boolean
  /** The places kept for it, where there are some. */
  readonly reserveId: PoolId | null
}

const keyPattern = /^[a-z0-9]+([-_][a-z0-9]+)*$/

const typeId = optional((text) => (isUuid(text) ? (text as TypeId) : undefined), 'form.choose')

const form = z.object({
  type: typeId,
  new_id: typeId,
  key: optional((text) => (isTypeKey(text) ? text : undefined), 'types.bad-key'),
  title: line(200, true),
  description: lines(1_000),
  capacity: wholeNumber(0, mostPlaces),
  public: tick,
  online: tick,
  opens: optional(parsePlannedWallTime, 'editor.bad-wall-time'),
  closes: optional(parsePlannedWallTime, 'editor.bad-wall-time'),
  audience: word(audienceKinds),
  member: tick,
  open_to_change: tick,
  reserve: optional((text) => (isUuid(text) ? (text as PoolId) : undefined), 'form.choose'),
})

/** Reads a type's form. */
export function readTypeForm(
  typed: Typed,
):
  | { readonly draft: TypeDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems } {
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  const audience = read.success ? readAudience(read.data.audience, typed.one('values')) : undefined
  const problems = new Map<string, Problem>([
    ...(read.success ? [] : problemsOf(read.error)),
    ...(audience && 'problem' in audience ? [['values', audience.problem] as const] : []),
  ])
  if (!read.success || !audience || 'problem' in audience) return { problems }
  const { key, title, description, capacity, ...rest } = read.data
  return {
    draft: {
      ...{ id: rest.type, idIfNew: rest.new_id, key, title, description, capacity },
      ...{ isPublic: rest.public, isOnline: rest.online, isMember: rest.member },
      ...{ opensLocal: rest.opens, closesLocal: rest.closes, isOpenToChange: rest.open_to_change },
      ...{ reserveId: rest.reserve, audience: audience.audience },
    },
  }
}

/** A key from a title: its ASCII words; `type` where it has none. */
export function typeKeyOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return words === '' ? 'type' : words
}

/** Whether the text can be a type's key: lower-case ASCII words joined by hyphens or underscores, at most 40 characters. */
export function isTypeKey(text: string): boolean {
  return text.length <= 40 && keyPattern.test(text)
}

import { z } from 'zod'
import { mostPlaces } from '../../events/editor/form/event-form.ts'
import { line, optional, problemsOf, wholeNumber } from '../../events/editor/form/fields.ts'
import type { Typed } from '../../http/form.ts'
import type { Problems } from '../../http/problems.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { isUuid, type PoolId } from '../../ids.ts'

/** Kept places as their form posts them. */
export type ReserveDraft = {
  /** Null: new ones. */
  readonly id: PoolId | null
  readonly title: string
  readonly places: number
}

const form = z.object({
  reserve: optional((text) => (isUuid(text) ? (text as PoolId) : undefined), 'form.choose'),
  title: line(200, true),
  places: wholeNumber(0, mostPlaces).transform((number, context) => {
    if (number !== null) return number
    context.addIssue('form.missing' satisfies MessageKey)
    return z.NEVER
  }),
})

/** Reads the form of kept places: what it describes, or what is wrong with each field. */
export function readReserveForm(
  typed: Pick<Typed, 'one'>,
):
  | { readonly draft: ReserveDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems } {
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  if (!read.success) return { problems: problemsOf(read.error) }
  const { reserve: id, title, places } = read.data
  return { draft: { id, title, places } }
}

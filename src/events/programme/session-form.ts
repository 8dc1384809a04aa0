import { z } from 'zod'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { isUuid, type SessionId } from '../../ids.ts'
import { type LocalDate, type LocalTime, type Pass, parseLocalTime, plusDays } from '../../time/wall-time.ts'
import { line, optional, problemsOf, word } from '../editor/form/fields.ts'
import { parsePlannedDate } from '../editor/form/schedule-form.ts'

/** A session as its form posts it; wall times are the event's zone's. */
export type SessionDraft = {
  /** Null: a new one. */
  readonly id: SessionId | null
  readonly kind: 'talk' | 'pause'
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly startTime: LocalTime
  readonly endTime: LocalTime
  readonly startPass: Pass | null
  readonly endPass: Pass | null
  readonly title: string
  readonly room: string
}

const pass = word(['', 'first', 'second'] as const)
const form = z.object({
  session: optional((text) => (isUuid(text) ? (text as SessionId) : undefined), 'form.choose'),
  kind: word(['talk', 'pause'] as const),
  on: optional(parsePlannedDate, 'form.bad-date'),
  start_time: optional(parseLocalTime, 'editor.bad-time'),
  end_time: optional(parseLocalTime, 'editor.bad-time'),
  start_pass: pass,
  end_pass: pass,
  title: line(300, true),
  room: line(200),
})

/** Reads a session's form. An end that is not after the start is the next day's: a dinner may go past midnight. */
export function readSessionForm(
  typed: Typed,
):
  | { readonly draft: SessionDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems } {
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  if (!read.success) return { problems: problemsOf(read.error) }
  const { session, kind, on, start_time, end_time, start_pass, end_pass, title, room } = read.data
  if (on === null || start_time === null || end_time === null) {
    const missing = Object.entries({ on, start_time, end_time }).filter(([, value]) => value === null)
    return { problems: new Map<string, Problem>(missing.map(([name]) => [name, { key: 'form.missing' }])) }
  }
  return {
    draft: {
      id: session,
      kind,
      startsOn: on,
      endsOn: end_time > start_time ? on : plusDays(on, 1),
      startTime: start_time,
      endTime: end_time,
      startPass: start_pass === '' ? null : start_pass,
      endPass: end_pass === '' ? null : end_pass,
      title,
      room,
    },
  }
}

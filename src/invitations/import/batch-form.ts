import type { Event } from '../../events/event.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { cleanLine, lengthOf } from '../../http/text-gate.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import type { PoolId, TypeId } from '../../ids.ts'
import { startOfDay } from '../../time/instants.ts'
import { type LocalDate, parseLocalDate } from '../../time/wall-time.ts'
import { endOfDay } from '../answer-by.ts'
import type { OfficeType } from '../office-types.ts'

/** What holds for all of a list, unless the list says otherwise of one. */
export type BatchForm = {
  readonly typeId: TypeId
  readonly language: Locale
  readonly reserveId: PoolId | null
  readonly answerByOn: LocalDate
  readonly greeting: string
}

type Offered = {
  readonly event: Pick<Event, 'schedule' | 'endsAt'>
  readonly types: readonly OfficeType[]
  readonly reserves: readonly { readonly id: PoolId }[]
  readonly now: Date
}

const longestGreeting = 300

/** Reads what holds for all, or what is wrong with it. */
export function readBatchForm(
  typed: Typed,
  { event, types, reserves, now }: Offered,
): { readonly batch: BatchForm } | { readonly problems: Problems } {
  const problems = new Map<string, Problem>()
  const type = types.find(({ key }) => key === typed.one('type'))
  if (!type) problems.set('type', { key: 'form.choose' })
  const language = typed.one('language')
  if (!isLocale(language)) problems.set('language', { key: 'form.choose' })
  const reserve = reserves.find(({ id }) => id === typed.one('reserve'))
  if (!reserve && typed.one('reserve') !== '') problems.set('reserve', { key: 'form.choose' })
  const day = readAnswerBy(typed.one('answer_by'), event, now)
  if ('key' in day) problems.set('answer_by', day)
  const greeting = cleanLine(typed.one('greeting'))
  if (greeting === undefined) problems.set('greeting', { key: 'form.unreadable' })
  else if (lengthOf(greeting) > longestGreeting) problems.set('greeting', { key: 'form.too-long' })
  if (!type || !isLocale(language) || 'key' in day || greeting === undefined || problems.size > 0)
    return { problems }
  return {
    batch: { typeId: type.id, language, reserveId: reserve?.id ?? null, answerByOn: day.day, greeting },
  }
}

/** The last day to answer, as long as neither it nor the event before it is over. */
export function readAnswerBy(
  text: string,
  { schedule, endsAt }: Pick<Event, 'schedule' | 'endsAt'>,
  now: Date,
): { readonly day: LocalDate } | Problem {
  const day = parseLocalDate(text.trim())
  if (day === undefined) return { key: 'form.bad-date' }
  if (endOfDay(day, schedule.timeZone) <= now) return { key: 'invite.day-past' }
  return startOfDay(day, schedule.timeZone) >= endsAt ? { key: 'invite.day-after-event' } : { day }
}

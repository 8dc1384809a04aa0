import type { Availability, AvailabilityState } from '../../events/availability.ts'
import { entranceOf } from '../../events/entrance.ts'
import type { Event } from '../../events/event.ts'
import type { Translate } from '../../i18n/translate.ts'
import { instantWords } from '../own/instant-words.ts'

/** Why nobody can register now, in words. */
export type Refusal = {
  readonly state: AvailabilityState
  readonly word: string
  readonly title: string
  readonly text: string
}

type Facts = Pick<Event, 'state' | 'mode' | 'endsAt' | 'window' | 'schedule'>

/** What a page without a form says; undefined where there is one. */
export function refusalOf(
  event: Facts,
  availability: Availability | undefined,
  now: Date,
  t: Translate,
): Refusal | undefined {
  const { why, badge, act } = entranceOf(event, availability, now)
  if (act !== null) return undefined
  const told = { state: badge?.state ?? 'closed', word: t(badge?.words ?? 'availability.closed') } as const
  const { opensAt, closesAt } = event.window
  const time = (at: Date) => instantWords(t, at, event.schedule.timeZone)
  switch (why) {
    case 'soon':
    case 'closed':
      return { ...told, title: t(`register.${why}.title`), text: whenText(why) }
    case 'full':
    case 'invitation':
    case 'postponed':
    case 'cancelled':
      return { ...told, title: t(`register.${why}.title`), text: t(`register.${why}.text`) }
    default:
      return { ...told, title: t('register.closed.title'), text: t('register.over.text') }
  }

  function whenText(of: 'soon' | 'closed'): string {
    if (of === 'soon') return opensAt && now < opensAt ? t('register.soon.text', { time: time(opensAt) }) : ''
    const isOver = closesAt !== null && closesAt <= now
    return isOver ? t('register.closed.text', { time: time(closesAt) }) : t('register.over.text')
  }
}

import type { Translate } from '../../i18n/translate.ts'
import type { Event } from '../event.ts'

/** Words after the word for what became of the event, where it was called off (CAL-35, CAL-37). */
export function calledOff({ state }: Pick<Event, 'state'>, title: string, t: Translate): string {
  if (state === 'cancelled') return t('calendar.cancelled', { title })
  if (state === 'postponed') return t('calendar.postponed', { title })
  return title
}

import type { OwnView } from '../../../../views/registrations/own-view.ts'
import { formatInstant, formatZone } from '../../../i18n/formats.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { OwnFacts } from '../own-facts.ts'
import { editingAt, unanswered } from './editing.ts'

/** What is asked of the person now and not answered yet: what must be, first. */
export function toAnswer(facts: OwnFacts, now: Date, t: Translate): OwnView['toAnswer'] {
  const { registration, event, questions, answers } = facts
  const { timeZone } = event.schedule
  const editing = editingAt(event, registration, now)
  if (!editing) return []
  return unanswered(editing, questions, answers).map(({ label, moment, askedUntilAt }) => {
    if (moment === 'registration' || askedUntilAt === null) return { label, until: null }
    const instant = formatInstant(t.locale, askedUntilAt, timeZone)
    const time = `${instant} (${formatZone(t.locale, timeZone, askedUntilAt)})`
    return { label, until: t('own.edit.later-until', { time }) }
  })
}

import type { OwnView } from '../../../../views/registrations/own/own-view.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { instantWords } from '../instant-words.ts'
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
    return { label, until: t('own.edit.later-until', { time: instantWords(t, askedUntilAt, timeZone) }) }
  })
}

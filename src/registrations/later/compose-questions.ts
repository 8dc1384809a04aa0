import { isolate, type MailContent } from '../../../views/mails/mail-content.ts'
import type { Question } from '../../forms/question.ts'
import { listQuestions } from '../../forms/question-store.ts'
import type { Composer } from '../../mail/message.ts'
import { frameOfMail, subjectValues } from '../messages/parts.ts'
import { createCompose } from '../messages/telling.ts'
import { createReadEvent, type MailServices, type Told } from '../messages/told.ts'
import { instantLines } from '../messages/when.ts'
import { laterUnanswered } from './ask-later.ts'
import { findAnswers } from './later-store.ts'

/** Composes the mail on questions for later, for one turn of sending; nothing where all are answered, or no place is there. */
export function questionsComposer(services: MailServices): Composer {
  const compose = createCompose(services, createReadEvent(services))
  return compose(async (told) => {
    const { registration, event, t } = told
    const isOn = event.state === 'published' || event.state === 'unlisted'
    if (registration.state !== 'confirmed' || !isOn) return undefined
    const questions = await listQuestions(services.db, event, t.locale)
    const answers = await findAnswers(services.db, event.id, registration.id)
    const { typeId } = registration
    const left = laterUnanswered({ event, questions }, { typeId, answers }, services.clock.now())
    return left.length === 0 ? undefined : { entry: null, words: () => questionsWords(services, told, left) }
  })
}

/** «The organizers have three questions»: which, and until when. */
function questionsWords(services: MailServices, told: Told, questions: readonly Question[]): MailContent {
  const { t, own, event, registration } = told
  const frame = frameOfMail(told, services)
  const ends = questions.flatMap(({ askedUntilAt }) => askedUntilAt ?? [])
  const [first] = ends.sort((a, b) => a.getTime() - b.getTime())
  const zone = event.schedule.timeZone
  const until = first ? instantLines(first, zone, t, registration.country) : []
  return {
    ...frame,
    subject: t('mail.questions.subject', subjectValues(told, t)),
    preview: t('mail.questions.text'),
    tone: 'heed',
    word: t('state.confirmed'),
    title: t('mail.questions.title', { count: questions.length }),
    paragraphs: [t('mail.questions.text')],
    act: { label: t('mail.questions.act'), url: `${own}/edit` },
    facts: [
      ...(first ? [{ label: t('mail.offered.until'), lines: until }] : []),
      { label: t('mail.questions.list'), lines: questions.map(({ label }) => isolate(label.text)) },
      ...frame.facts,
    ],
  }
}

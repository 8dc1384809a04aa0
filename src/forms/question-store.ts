import type { Queryable } from '../database/connection.ts'
import type { Event, Text } from '../events/event.ts'
import { listTexts, type TextRow } from '../events/text-store.ts'
import type { Locale } from '../i18n/locales.ts'
import type { QuestionId } from '../ids.ts'
import type { Option, Question } from './question.ts'

/** The event's questions in their order, in the reader's language or the event's own; removed ones left out. */
export async function listQuestions(
  db: Queryable,
  event: Pick<Event, 'id' | 'defaultLocale'>,
  locale: Locale,
): Promise<readonly Question[]> {
  const [rows, options, texts] = await Promise.all([
    db
      .selectFrom('questions')
      .selectAll()
      .where('eventId', '=', event.id)
      .where('removedAt', 'is', null)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('questionOptions')
      .selectAll()
      .where('eventId', '=', event.id)
      .orderBy('position')
      .execute(),
    listTexts(db, [event.id], locale, ['question', 'option']),
  ])
  const words = wordsOf(texts.get(event.id) ?? [])
  const optionsOf = (id: QuestionId): Option[] =>
    options
      .filter(({ questionId }) => questionId === id)
      .map(({ optionId, key }) => ({
        id: optionId,
        key,
        label: words.find(optionId, 'label') ?? { text: key, locale: event.defaultLocale },
      }))
  return rows.map((row) => ({
    id: row.questionId,
    key: row.key,
    kind: row.kind,
    label: words.find(row.questionId, 'label') ?? { text: row.key, locale: event.defaultLocale },
    hint: words.find(row.questionId, 'hint') ?? null,
    isRequired: row.isRequired,
    isRestricted: row.isRestricted,
    restrictedTo: row.restrictedTo,
    moment: row.moment,
    retentionDays: row.retentionDays,
    least: row.least,
    most: row.most,
    typeIds: row.typeIds,
    options: optionsOf(row.questionId),
  }))
}

function wordsOf(rows: readonly TextRow[]) {
  const texts = new Map<string, Text>(rows.map(({ ownerId, field, text }) => [`${ownerId} ${field}`, text]))
  return { find: (ownerId: string, field: 'label' | 'hint') => texts.get(`${ownerId} ${field}`) }
}

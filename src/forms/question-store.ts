import type { Selectable } from 'kysely'
import type { Queryable } from '../database/connection.ts'
import type { QuestionOptionsTable, QuestionsTable } from '../database/tables/event-tables.ts'
import type { Event, Text } from '../events/event.ts'
import { listTexts, type TextRow } from '../events/text-store.ts'
import type { Locale } from '../i18n/locales.ts'
import type { EventId, SessionId } from '../ids.ts'
import type { LocalDate, LocalTime } from '../time/wall-time.ts'
import { conditionFrom } from './condition.ts'
import { pastFrom } from './past-words.ts'
import type { Option, PastQuestion, Question } from './question.ts'

type Named = Pick<Event, 'id' | 'defaultLocale'>

/** An event's questions: those that are asked, and those that were and hold answers of then. */
export type EveryQuestion = { readonly asked: readonly Question[]; readonly removed: readonly Question[] }

/** The event's questions in their order, in the reader's language or the event's own; removed ones left out. */
export async function listQuestions(
  db: Queryable,
  event: Named,
  locale: Locale,
): Promise<readonly Question[]> {
  return (await listEveryQuestion(db, event, locale)).asked
}

/** The same with the removed ones beside them. */
export async function listEveryQuestion(db: Queryable, event: Named, locale: Locale): Promise<EveryQuestion> {
  const [rows, options, versions, texts] = await Promise.all([
    db.selectFrom('questions').selectAll().where('eventId', '=', event.id).orderBy('position').execute(),
    readOptions(db, event.id),
    db.selectFrom('questionVersions').selectAll().where('eventId', '=', event.id).execute(),
    listTexts(db, [event.id], locale, ['question', 'option']),
  ])
  const words = wordsOf(texts.get(event.id) ?? [], event)
  const talks = rows.some(({ kind }) => kind === 'sessions') ? await listTalks(db, event, locale) : []
  const toQuestion = (row: QuestionRow): Question => {
    const own = options.filter(({ questionId }) => questionId === row.questionId)
    const toOption = ({ optionId: id, key }: OptionRow): Option => ({ id, key, label: words.label(id, key) })
    return {
      ...factsOf(row),
      label: words.label(row.questionId, row.key),
      hint: words.find(row.questionId, 'hint') ?? null,
      purpose: words.find(row.questionId, 'purpose') ?? null,
      options: row.kind === 'sessions' ? talks : own.filter(({ removedAt }) => !removedAt).map(toOption),
      removedOptions: own.filter(({ removedAt }) => removedAt !== null).map(toOption),
      past: versions
        .filter(({ questionId }) => questionId === row.questionId)
        .map((past): PastQuestion => pastFrom(past, [locale, event.defaultLocale])),
    }
  }
  return {
    asked: rows.filter(({ removedAt }) => removedAt === null).map(toQuestion),
    removed: rows.filter(({ removedAt }) => removedAt !== null).map(toQuestion),
  }
}

type QuestionRow = Selectable<QuestionsTable>
type OptionRow = Selectable<QuestionOptionsTable>

async function readOptions(db: Queryable, eventId: EventId): Promise<readonly OptionRow[]> {
  return await db
    .selectFrom('questionOptions')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
}

function factsOf(row: QuestionRow) {
  const {
    questionId,
    eventId: _,
    position: __,
    condition,
    removedAt: ___,
    answersErasedAt: ____,
    ...rest
  } = row
  return { ...rest, id: questionId, condition: conditionFrom(condition) }
}

type Talk = {
  readonly sessionId: SessionId
  readonly startsOn: LocalDate
  readonly startTime: LocalTime
  readonly endTime: LocalTime
}

/** The programme's sessions as options, in the order of their times; breaks can't be chosen. */
async function listTalks(db: Queryable, event: Named, locale: Locale): Promise<readonly Option[]> {
  const [rows, texts] = await Promise.all([
    db
      .selectFrom('sessions')
      .select(['sessionId', 'startsOn', 'startTime', 'endTime'])
      .where('eventId', '=', event.id)
      .where('kind', '=', 'talk')
      .orderBy('startsAt')
      .orderBy('position')
      .execute(),
    listTexts(db, [event.id], locale, ['session']),
  ])
  const titles = wordsOf(texts.get(event.id) ?? [], event)
  return rows.map(({ sessionId, startsOn, startTime, endTime }: Talk) => ({
    id: sessionId,
    key: sessionId,
    label: titles.find(sessionId, 'title') ?? { text: startTime, locale: event.defaultLocale },
    session: { on: startsOn, from: startTime, to: endTime },
  }))
}

function wordsOf(rows: readonly TextRow[], { defaultLocale }: Named) {
  const texts = new Map<string, Text>(rows.map(({ ownerId, field, text }) => [`${ownerId} ${field}`, text]))
  const find = (ownerId: string, field: 'label' | 'hint' | 'purpose' | 'title') =>
    texts.get(`${ownerId} ${field}`)
  return {
    find,
    label: (ownerId: string, key: string) => find(ownerId, 'label') ?? { text: key, locale: defaultLocale },
  }
}

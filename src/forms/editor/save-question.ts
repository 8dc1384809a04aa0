import { instantOf } from '../../events/making/create-event.ts'
import { newId, type OptionId, type QuestionId } from '../../ids.ts'
import { isFile, mostFileQuestions, type Question } from '../question.ts'
import type { Change, Refuse } from './edit-question.ts'
import { isOtherwiseAsked, keepVersion } from './keep-version.ts'
import { hasOptions, isCounted, isOfDays, type QuestionDraft } from './question-draft.ts'
import { archiveOption, deleteOption, saveQuestion } from './question-editor-store.ts'
import type { QuestionRegistrations } from './question-registrations.ts'
import { keyFrom, saveOptions, saveWords } from './save-options.ts'
import { findBroken } from './whole-form.ts'

type OwnOption = { readonly id: OptionId; readonly key: string }

/** Writes a question as its form has it. Options that somebody chose are kept for them when they are taken away. */
export async function saveDraft(
  change: Change,
  registrations: QuestionRegistrations,
  draft: QuestionDraft,
  refuse: Refuse,
): Promise<QuestionId> {
  const { tx, event, asked, removed, at } = change
  const present = asked.find(({ id }) => id === draft.id)
  if (draft.id !== null && !present) return refuse({ outcome: 'not-there' })
  const made = draft.id === null ? asked.find(({ id }) => id === draft.idIfNew) : undefined
  if (made && isMadeOf(made, draft)) return refuse({ outcome: 'saved' })
  const key =
    draft.key ?? present?.key ?? keyFrom(draft.label, new Set([...asked, ...removed].map((each) => each.key)))
  const facts = { ...factsOf(draft), ...instantsOf(change, draft, refuse), key }
  const options = present ? ownOptions(present) : []
  const kept = hasOptions(draft.kind) ? options.filter((option) => isKept(draft, option)) : []
  if (hasOptions(draft.kind) && kept.length + draft.newOptions.length === 0)
    return refuse({ outcome: 'options-missing' })
  if (asksTooManyFiles(change, draft)) return refuse({ outcome: 'too-many-files' })
  refuseBroken(change, { draft, key, kept }, refuse)
  const isAnswered = present !== undefined && (await registrations.isAnswered(tx, event.id, present.key))
  if (isAnswered && (present.key !== key || present.isRestricted !== draft.isRestricted))
    return refuse({ outcome: 'answered' })
  const isNewVersion = isAnswered && isOtherwiseAsked(present, draft, facts)
  if (isNewVersion) await keepVersion(tx, event.id, present, at)
  const version = (present?.version ?? 1) + (isNewVersion ? 1 : 0)
  const id = present?.id ?? idOfNew(change, draft)
  await saveQuestion(tx, event.id, id, { ...facts, version }, present === undefined)
  await savePlaces()
  for (const option of options.filter((each) => !kept.includes(each))) await removeOption(option)
  await saveWords(tx, event, id, draft)
  const gone = (present?.removedOptions ?? []).concat(present?.options ?? []).map((option) => option.key)
  await saveOptions(tx, event, { questionId: id, kept, gone, draft, at })
  return id

  /** What somebody has of an option that goes stays theirs. */
  async function savePlaces(): Promise<void> {
    // A place is taken when somebody chooses: at the door nobody does.
    const hasPlaces = draft.moment !== 'door'
    const wanted = kept.map((option) => ({
      ...option,
      places: hasPlaces ? (draft.options.get(option.key)?.places ?? null) : null,
    }))
    const saved = await registrations.savePlaces(tx, event.id, { key, options: wanted }, at)
    if (saved.outcome === 'saved') return
    refuse({ outcome: 'below-taken', option: saved.key, taken: saved.taken })
  }

  async function removeOption(option: OwnOption): Promise<void> {
    if (await registrations.isAnswered(tx, event.id, key, option.key))
      return await archiveOption(tx, event.id, option.id, at)
    await registrations.savePlaces(tx, event.id, { key, options: [{ ...option, places: null }] }, at)
    await deleteOption(tx, event.id, option.id)
  }
}

/** Whether the form that made the question was sent again: the same words under the same key. */
function isMadeOf({ key, label }: Question, draft: QuestionDraft): boolean {
  return label.text === draft.label && (draft.key === null || draft.key === key)
}

/** The id that the form names, unless it is taken: who goes back to a form and asks something else makes another. */
function idOfNew({ asked, removed, at }: Change, { idIfNew }: QuestionDraft): QuestionId {
  const isFree = idIfNew !== null && ![...asked, ...removed].some(({ id }) => id === idIfNew)
  return isFree ? idIfNew : newId<QuestionId>(at)
}

function asksTooManyFiles({ asked }: Change, { id, kind }: QuestionDraft): boolean {
  const others = asked.filter((each) => each.id !== id && isFile(each.kind))
  return isFile(kind) && others.length >= mostFileQuestions
}

/** The options that are the question's own: not those of the programme. */
export function ownOptions({ kind, options }: Pick<Question, 'kind' | 'options'>): readonly OwnOption[] {
  return hasOptions(kind) ? options.map(({ id, key }) => ({ id: id as OptionId, key })) : []
}

function isKept(draft: QuestionDraft, { key }: OwnOption): boolean {
  return draft.options.get(key)?.label !== ''
}

type Next = { readonly draft: QuestionDraft; readonly key: string; readonly kept: readonly OwnOption[] }

/** Looks at the whole form as it would be. */
function refuseBroken({ asked }: Change, { draft, key, kept }: Next, refuse: Refuse): void {
  const { id, kind, moment, condition, label } = draft
  const next = { id, key, kind, moment, condition, options: kept, label: { text: label } }
  const form = id === null ? [...asked, next] : asked.map((each) => (each.id === id ? next : each))
  const broken = findBroken<(typeof form)[number]>(form)
  if (broken === next) refuse({ outcome: 'condition-impossible' })
  if (broken) refuse({ outcome: 'depended-on', question: broken.label.text })
}

function factsOf(draft: QuestionDraft) {
  const { kind, moment, isRequired, isRestricted, retentionDays, internalName, condition } = draft
  const [least, most] = isCounted(kind) ? [draft.least, draft.most] : [null, null]
  const [earliestOn, latestOn] = isOfDays(kind) ? [draft.earliestOn, draft.latestOn] : [null, null]
  return {
    ...{ kind, moment, isRequired, isRestricted, retentionDays, internalName, condition },
    ...{ least, most, earliestOn, latestOn },
    restrictedTo: [...draft.restrictedTo],
    typeIds: [...draft.typeIds],
  }
}

function instantsOf({ event }: Change, { askedFromLocal, askedUntilLocal }: QuestionDraft, refuse: Refuse) {
  const { timeZone } = event.schedule
  const [askedFromAt, askedUntilAt] = [askedFromLocal, askedUntilLocal].map((wall) =>
    instantOf(wall, timeZone),
  )
  if (askedFromAt === 'gap' || askedUntilAt === 'gap') return refuse({ outcome: 'gap' })
  const instants = { askedFromAt: askedFromAt ?? null, askedUntilAt: askedUntilAt ?? null }
  return { ...instants, askedFromLocal, askedUntilLocal }
}

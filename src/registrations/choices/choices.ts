import { type Answers, answerTo, type Question } from '../../forms/question.ts'
import type { PoolId } from '../../ids.ts'

/** The places of options that have their own: an option's id is its pool's. */
export type ChoicePlaces = ReadonlyMap<string, { readonly capacity: number; readonly held: number }>

/** The options with places of their own that these answers choose. */
export function choiceIdsOf(
  questions: readonly Question[],
  answers: Answers,
  places: ChoicePlaces,
): readonly PoolId[] {
  return questions.flatMap((question) => {
    const answer = answerTo(question.isRestricted ? answers.restricted : answers.open, question.key)
    const keys = typeof answer === 'object' ? answer : [answer]
    return [...question.options, ...question.removedOptions]
      .filter(({ id, key }) => keys.includes(key) && places.has(id))
      .map(({ id }) => id as string as PoolId)
  })
}

/** The ids of options that nobody can have any more; those in `own` somebody has, and may keep. */
export function fullChoices(places: ChoicePlaces, own: readonly string[] = []): ReadonlySet<string> {
  const full = [...places].filter(([id, { capacity, held }]) => held >= capacity && !own.includes(id))
  return new Set(full.map(([id]) => id))
}

/** The places as they are once these options are known to be full. */
export function withFull(places: ChoicePlaces, ids: readonly PoolId[]): ChoicePlaces {
  return new Map([...places, ...ids.map((id) => [id, { capacity: 0, held: 0 }] as const)])
}

/** The questions that ask for one of these options, each with those options' words. */
export function namedChoices(questions: readonly Question[], ids: readonly PoolId[]) {
  const isNamed = ({ id }: { readonly id: string }) => ids.some((each) => each === id)
  return questions
    .filter(({ options }) => options.some(isNamed))
    .map((question) => ({
      question,
      words: question.options.filter(isNamed).map(({ label }) => label.text),
    }))
}

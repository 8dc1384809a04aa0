import type { Question } from './question.ts'

type Asking = {
  /** The registration's state. */
  readonly state: string
  readonly now: Date
  /** Whether what the form asked may still be changed. */
  readonly editsAreOpen: boolean
}

/** Whether a registration in that state can answer it on its own page now; conditions are looked at when it does. */
export function isAskedNow(question: Question, { state, now, editsAreOpen }: Asking): boolean {
  switch (question.moment) {
    case 'registration':
      return editsAreOpen
    case 'confirmed':
      return state === 'confirmed' && hasBegun(question, now) && !hasEnded(question, now)
    case 'door':
      return false
  }
}

/** Whether a question for later has come up for those with a place, whether or not its time is over. */
function hasBegun({ askedFromAt }: Pick<Question, 'askedFromAt'>, now: Date): boolean {
  return askedFromAt === null || askedFromAt <= now
}

/** Whether a question for later can be answered no more. */
function hasEnded({ askedUntilAt }: Pick<Question, 'askedUntilAt'>, now: Date): boolean {
  return askedUntilAt !== null && askedUntilAt <= now
}

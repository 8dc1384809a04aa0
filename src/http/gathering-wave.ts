/** Reads what one asks about together with what others ask about at the same time. */
export type GatheringWave<Subject, Answer> = (subjects: readonly Subject[]) => Promise<Answer>

type Gathering<Subject, Answer> = { readonly subjects: Set<Subject>; readonly answer: Promise<Answer> }

/**
 * Shares reads between requests: one is in flight, one gathers what comes meanwhile and begins when the first ends.
 * So a request takes only an answer whose reading began after the request came (S12).
 */
export function createGatheringWave<Subject, Answer>(
  read: (subjects: readonly Subject[]) => Promise<Answer>,
): GatheringWave<Subject, Answer> {
  let inFlight: Promise<unknown> | undefined
  let gathering: Gathering<Subject, Answer> | undefined

  function begin(subjects: ReadonlySet<Subject>): Promise<Answer> {
    const answer = read([...subjects])
    inFlight = answer.then(end, end)
    return answer
  }

  function end(): void {
    inFlight = undefined
  }

  function gather(before: Promise<unknown>): Gathering<Subject, Answer> {
    const subjects = new Set<Subject>()
    const answer = before.then(() => {
      gathering = undefined
      return begin(subjects)
    })
    return { subjects, answer }
  }

  return (subjects) => {
    if (gathering === undefined) {
      if (inFlight === undefined) return begin(new Set(subjects))
      gathering = gather(inFlight)
    }
    for (const subject of subjects) gathering.subjects.add(subject)
    return gathering.answer
  }
}

/** Reads what one asks about together with what others ask about at the same time. */
export type GatheringWave<Subject, Answer> = (subjects: readonly Subject[]) => Promise<Answer>

/** Lists rather than their members: who asks for the same page asks with the same list. */
type Gathering<Subject, Answer> = {
  readonly lists: Set<readonly Subject[]>
  readonly answer: Promise<Answer>
}

/**
 * Shares reads between requests: one is in flight, one gathers what comes meanwhile and begins when the first ends.
 * So a request takes only an answer whose reading began after the request came (S12). Where none is in flight, the
 * requests of the same turn of the event loop are gathered first: else the first of them would read alone.
 */
export function createGatheringWave<Subject, Answer>(
  read: (subjects: readonly Subject[]) => Promise<Answer>,
): GatheringWave<Subject, Answer> {
  let inFlight: Promise<void> | undefined
  let gathering: Gathering<Subject, Answer> | undefined

  return (subjects) => {
    gathering ??= gather()
    gathering.lists.add(subjects)
    return gathering.answer
  }

  function gather(): Gathering<Subject, Answer> {
    const lists = new Set<readonly Subject[]>()
    return { lists, answer: (inFlight ?? turnOfEventLoop()).then(() => begin(lists)) }
  }

  function begin(lists: ReadonlySet<readonly Subject[]>): Promise<Answer> {
    gathering = undefined
    const answer = read([...new Set([...lists].flat())])
    const ended: Promise<void> = answer.then(end, end)
    inFlight = ended
    return answer

    function end(): void {
      if (inFlight === ended) inFlight = undefined
    }
  }
}

function turnOfEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}

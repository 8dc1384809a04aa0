/**
 * Shares a read among the requests that ask for it at the same time (SCALE.md S12): a request takes only an
 * answer whose query began after the request came. At most one query is under way and one waiting.
 */
export function createWave<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let underWay: Promise<unknown> | undefined
  let waiting: Promise<Answer> | undefined

  function begin(): Promise<Answer> {
    const answer = read()
    const ended = answer.then(clear, clear)
    underWay = ended
    return answer

    function clear(): void {
      if (underWay === ended) underWay = undefined
    }
  }

  function beginNext(): Promise<Answer> {
    waiting = undefined
    return begin()
  }

  return () => {
    if (waiting) return waiting
    if (underWay === undefined) return begin()
    waiting = underWay.then(beginNext)
    return waiting
  }
}

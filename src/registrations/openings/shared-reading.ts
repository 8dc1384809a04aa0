/**
 * Reads for several askers at once: each gets an answer whose reading began after its question came, one reading is
 * in flight, one gathers meanwhile (SCALE.md S12). A reading that fails fails for its askers alone.
 */
export function shareReadings<Question, Answer>(
  read: (questions: readonly Question[]) => Promise<ReadonlyMap<Question, Answer>>,
): (question: Question) => Promise<Answer> {
  let gathering:
    | { readonly questions: Question[]; readonly answers: Promise<ReadonlyMap<Question, Answer>> }
    | undefined
  let inFlight: Promise<unknown> | undefined

  return async (question) => {
    if (!gathering) {
      const questions: Question[] = []
      gathering = { questions, answers: begin(questions) }
    }
    gathering.questions.push(question)
    const answers = await gathering.answers
    const answer = answers.get(question)
    if (answer === undefined) throw new Error('A shared reading left a question without an answer')
    return answer
  }

  async function begin(questions: readonly Question[]): Promise<ReadonlyMap<Question, Answer>> {
    await inFlight
    gathering = undefined
    const reading = read(questions)
    const settled = reading.catch(() => {})
    inFlight = settled
    settled.then(() => {
      if (inFlight === settled) inFlight = undefined
    })
    return await reading
  }
}

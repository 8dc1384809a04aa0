/** Something an operator types. */
export type Command = {
  /** Its words: `organizer add`. */
  readonly name: string
  /** What follows them: `EMAIL --role ROLE [--event SLUG]`. */
  readonly usage: string
  /** One sentence or two for `--help`. */
  readonly about: string
  /** How many operands it takes. */
  readonly operands: number
  /** Its options; each takes a value. */
  readonly options?: readonly string[]
  /** Those that take none: they are there or not. */
  readonly flags?: readonly string[]
  /** Does it, and says what it did. Refuses by a CommandRefusal. */
  readonly run: (given: Given) => Promise<void>
}

export type Given = {
  readonly operands: readonly string[]
  readonly option: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
  /** Says a line to the operator. */
  readonly say: (line: string) => void
}

/** A refusal that the operator can mend: told in one line, without a trace. */
export function refuse(message: string): never {
  throw Object.assign(new Error(message), { name: 'CommandRefusal' })
}

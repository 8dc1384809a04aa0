/** What runs, as far as the platform tells. */
export type ProcessFacts = {
  /** Of Symposia. */
  readonly version: string | null
  readonly runtime: string
  readonly startedAt: Date
  /** The version of the machine's own zone data, where it keeps some. */
  readonly findMachineZones: () => string | undefined
}

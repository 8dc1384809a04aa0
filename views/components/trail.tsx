/** One thing that happened, or was written to somebody. */
export type TrailEntry = {
  readonly at: Date
  /** The time in words. */
  readonly time: string
  readonly what: string
  /** By whom, or the mail's subject. */
  readonly more: string
  /** '' where none was given. */
  readonly reason: string
}

/** What happened, in the order given. */
export function Trail({ entries }: { readonly entries: readonly TrailEntry[] }) {
  return (
    <ol class="trail">
      {entries.map(({ at, time, what, more, reason }) => (
        <li>
          <time datetime={at.toISOString()}>{time}</time>
          <b>{what}</b> <bdi>{more}</bdi>
          {reason && <p dir="auto">{reason}</p>}
        </li>
      ))}
    </ol>
  )
}

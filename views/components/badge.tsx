import type { Child } from 'hono/jsx'

/** A state as a shape and a word; `wash` sets it on its own ground. */
export function Badge({ state, wash = false, children }: { state: string; wash?: boolean; children: Child }) {
  return (
    <span class={wash ? 'badge wash' : 'badge'} data-state={state}>
      {children}
    </span>
  )
}

import type { Child } from 'hono/jsx'

/** Stands in a sentence's words for what is marked up in it. */
export const hole = '\uE000'

/** A sentence with something marked up in it, where its words have the hole. */
export function Sentence({ words, children }: { readonly words: string; readonly children: Child }) {
  const [before = '', ...after] = words.split(hole)
  return (
    <>
      {before}
      {after.length > 0 && children}
      {after.join(hole)}
    </>
  )
}

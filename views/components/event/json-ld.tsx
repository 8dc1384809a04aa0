import { raw } from 'hono/html'

/** Structured data in a page. The one place where a string becomes markup: nothing in it can end the script (SEC-12). */
export function JsonLd({ facts }: { readonly facts: Readonly<Record<string, unknown>> }) {
  return <script type="application/ld+json">{raw(escaped(JSON.stringify(facts)))}</script>
}

function escaped(json: string): string {
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

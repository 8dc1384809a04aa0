import type { Text } from '../../../src/events/event.ts'
import { directionOf } from '../../../src/i18n/locales.ts'
import type { Translate } from '../../../src/i18n/translate.ts'

/** An event's title: what follows a colon is set apart, as a subtitle. */
export function Title({ text, t }: { readonly text: Text; readonly t: Translate }) {
  const [, first = text.text, rest] = /^(.+?(?:: |：))(.+)$/s.exec(text.text) ?? []
  const words = (
    <>
      {first}
      {rest && <span class="rest">{rest}</span>}
    </>
  )
  if (text.locale === t.locale) return words
  return (
    <span lang={text.locale} dir={directionOf(text.locale)}>
      {words}
    </span>
  )
}

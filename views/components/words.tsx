import type { Text } from '../../src/events/event.ts'
import { directionOf } from '../../src/i18n/locales.ts'
import type { Translate } from '../../src/i18n/translate.ts'

/** A text of an event; one in another language than the page's is marked as such. */
export function Words({ text, t }: { readonly text: Text; readonly t: Translate }) {
  if (text.locale === t.locale) return <>{text.text}</>
  return (
    <span lang={text.locale} dir={directionOf(text.locale)}>
      {text.text}
    </span>
  )
}

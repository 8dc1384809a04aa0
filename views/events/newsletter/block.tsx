import { type NewsletterItem, placeAndTime } from '../../../src/events/newsletter/block.ts'
import { directionOf } from '../../../src/i18n/locales.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Words } from '../../components/words.tsx'

type BlockProps = { readonly t: Translate; readonly items: readonly NewsletterItem[] }

/** The block as it is pasted: no classes and no styles, so that it takes on those of the newsletter. */
export function NewsletterBlock({ t, items }: BlockProps) {
  return (
    <div lang={t.locale} dir={directionOf(t.locale)}>
      {items.map((item) => (
        <Item t={t} item={item} />
      ))}
      {'\n'}
    </div>
  )
}

function Item({ t, item }: { readonly t: Translate; readonly item: NewsletterItem }) {
  const { title, url } = item
  const words = <Words text={title} t={t} />
  return (
    <>
      {'\n'}
      <p>
        {placeAndTime(item).map((word, place) => (
          <>
            {place > 0 && ' / '}
            {typeof word === 'string' ? word : <Words text={word} t={t} />}
          </>
        ))}
        <br />
        {'\n'}
        <strong>{url === null ? words : <a href={url}>{words}</a>}</strong>
      </p>
    </>
  )
}

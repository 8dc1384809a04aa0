import { type NewsletterEvent, placeAndTime } from '../../../src/events/newsletter/block.ts'
import { directionOf } from '../../../src/i18n/locales.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Words } from '../../components/words.tsx'

type BlockProps = { readonly t: Translate; readonly events: readonly NewsletterEvent[] }

/** The block as it is pasted: no classes and no styles, so that it takes on those of the newsletter. */
export function NewsletterBlock({ t, events }: BlockProps) {
  return (
    <div lang={t.locale} dir={directionOf(t.locale)}>
      {events.map((event) => (
        <EventInBlock t={t} event={event} />
      ))}
      {'\n'}
    </div>
  )
}

/** The block as a file: opened from a disk, where nothing but itself says what it is written in. */
export function NewsletterDocument({ t, events }: BlockProps) {
  return (
    <html lang={t.locale} dir={directionOf(t.locale)}>
      <head>
        <meta charset="utf-8" />
        <title>{t('site.events')}</title>
      </head>
      <body>
        <NewsletterBlock t={t} events={events} />
      </body>
    </html>
  )
}

function EventInBlock({ t, event }: { readonly t: Translate; readonly event: NewsletterEvent }) {
  const { title, url } = event
  const words = <Words text={title} t={t} />
  return (
    <>
      {'\n'}
      <p>
        {placeAndTime(event).map((word, place) => (
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

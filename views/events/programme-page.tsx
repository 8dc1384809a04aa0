import { Title } from '../components/event/title.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import type { EventView } from './event-view.ts'
import { Programme } from './programme.tsx'

/** An event's programme on a page of its own: to print, and to find one's way in the hall. */
export function ProgrammePage({ frame, view }: { readonly frame: Frame; readonly view: EventView }) {
  const { t, link } = frame
  const { event, title, days } = view
  const name = view.texts.get('short_title')?.text ?? title.text
  return (
    <PublicPage
      frame={frame}
      title={t('event.programme-of', { title: name })}
      unlisted={event.state === 'unlisted'}
    >
      <header class="lead">
        <p class="crumb">
          <a href={link(`/events/${event.slug}`)}>{t('event.to-event')}</a>
        </p>
        <p class="eyebrow">{t('event.programme')}</p>
        <h1 class="long">
          <Title text={title} t={t} />
        </h1>
      </header>
      <section class="programme">
        <h2 class="unseen">{t('event.programme')}</h2>
        {days.length === 0 ? <p>{t('event.programme-none')}</p> : <Programme frame={frame} view={view} />}
      </section>
    </PublicPage>
  )
}

import type { AvailabilityState } from '../../../src/events/availability.ts'
import { hasPublicPage } from '../../../src/events/event.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import { Badge } from '../../components/badge.tsx'
import { EventFacts } from '../../components/event/event-facts.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'

type RefusalPageProps = {
  readonly frame: Frame
  readonly facts: FormFacts
  readonly state: AvailabilityState
  /** The word for the state. */
  readonly word: string
  readonly title: string
  readonly text: string
  /** What happened while the form was filled. */
  readonly notice?: string | undefined
}

/** Why nobody can register here now, and what to do instead. */
export function RefusalPage({ frame, facts, state, word, title, text, notice }: RefusalPageProps) {
  const { t, link } = frame
  const { event, texts } = facts
  return (
    <PublicPage frame={frame} title={title} current="events" unlisted>
      <div class="own">
        <div class="split">
          <section class="standing" data-state={state}>
            <p class="eyebrow">
              <Badge state={state}>{word}</Badge>
            </p>
            <h1>{title}</h1>
            {notice && (
              <p role="alert">
                <b>{notice}</b>
              </p>
            )}
            {text && <p>{text}</p>}
            <p class="row">
              {hasPublicPage(event) && (
                <a class="button" href={link(`/events/${event.slug}`)}>
                  {t('register.to-event')}
                </a>
              )}
              {event.contactEmail ? (
                <a class="button plain" href={`mailto:${event.contactEmail}`}>
                  {t('register.write')}
                </a>
              ) : (
                <a class="button plain" href={link('/contact')}>
                  {t('register.write')}
                </a>
              )}
            </p>
          </section>
          <EventFacts frame={frame} event={event} texts={texts} />
        </div>
      </div>
    </PublicPage>
  )
}

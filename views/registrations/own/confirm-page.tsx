import type { Child } from 'hono/jsx'
import type { Event, Texts } from '../../../src/events/event.ts'
import { EventFacts } from '../../components/event/event-facts.tsx'
import { hole, Sentence } from '../../components/sentence.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { busyWords, NotDone } from '../ask-page.tsx'

type ConfirmPageProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  readonly title: string
  /** What follows from it; the address stands where it has a hole. */
  readonly text: string
  readonly email: string
  /** The button's word. */
  readonly act: string
  /** Nothing was done yet: to be sent again after so many seconds. */
  readonly busySeconds?: number | undefined
  /** The own page. */
  readonly path: string
  readonly children?: Child
}

/** Asks whether somebody means to do what is done by one press. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { frame, event, texts, title, text, email, act, busySeconds, path, children } = props
  const { t, link } = frame
  const busy = busyWords(t, busySeconds)
  return (
    <PublicPage frame={frame} title={title} current="my" unlisted>
      <header class="lead">
        <h1>{title}</h1>
        <p>
          <Sentence words={text}>
            <b dir="ltr">{email}</b>
          </Sentence>
        </p>
      </header>
      <div class="split">
        <div class="stack">
          {busy && <NotDone>{busy}</NotDone>}
          {children}
          <form class="row" method="post">
            <button type="submit" class="button">
              {act}
            </button>
            <a class="button plain" href={link(path)}>
              {t('offers.back')}
            </a>
          </form>
        </div>
        <EventFacts frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}

/** Words with a hole where the address stands. */
export const withAddress = { email: hole }

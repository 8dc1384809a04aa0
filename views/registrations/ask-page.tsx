import type { Child } from 'hono/jsx'
import type { Event, Texts } from '../../src/events/event.ts'
import type { FormState } from '../../src/http/form-state.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import { EventFacts } from '../components/event/event-facts.tsx'
import { Summary } from '../components/form/summary.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'

type AskPageProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  readonly title: string
  readonly current: 'my' | 'events'
  /** What stands under the title: at least a paragraph. */
  readonly lead: Child
  /** Why nothing was done, in words, where something was sent that the person could not have mended. */
  readonly notice?: string | undefined
  /** The form, and what comes with it. */
  readonly children: Child
}

/** A page that asks one thing of somebody who knows the event: a form, the event's facts beside it. */
export function AskPage(props: AskPageProps) {
  const { frame, event, texts, form, title, current, lead, notice, children } = props
  return (
    <PublicPage frame={frame} title={titleOf(form, title)} current={current} unlisted>
      <header class="lead">
        <h1>{title}</h1>
        {lead}
      </header>
      <div class="split">
        <div class="stack">
          {notice && <NotDone>{notice}</NotDone>}
          <Summary form={form} />
          {children}
        </div>
        <EventFacts frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}

/** The title of a page with a form: it says first that something is wrong, since it is read out first (WCAG 2.4.2). */
export function titleOf({ t, problems }: FormState, title: string): string {
  return problems.size > 0 ? t('register.error-title', { title }) : title
}

/** Why nothing was done. */
export function NotDone({ children }: { readonly children: Child }) {
  return (
    <div class="note tone" data-state="failed" role="alert">
      <p>{children}</p>
    </div>
  )
}

/** Words for a busy desk: nothing was done yet, and it is worth sending again after so many seconds. */
export function busyWords(t: Translate, seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : t('own.busy', { count: seconds })
}

type SendRowProps = {
  /** The button's word. */
  readonly act: string
  readonly isDanger?: boolean | undefined
  readonly backHref: string
  readonly back: string
}

/** The end of such a form: the button that does it, and the way back. */
export function SendRow({ act, isDanger = false, backHref, back }: SendRowProps) {
  return (
    <div class="row">
      <button type="submit" class={isDanger ? 'button danger' : 'button'}>
        {act}
      </button>
      <a class="button plain" href={backHref}>
        {back}
      </a>
    </div>
  )
}

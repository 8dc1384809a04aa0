import type { Child } from 'hono/jsx'
import { type Event, hasPublicPage } from '../../src/events/event.ts'
import type { Translate } from '../../src/i18n/translate.ts'

type LinkProps = {
  readonly event: Pick<Event, 'state'>
  readonly href: string
  /** The classes of a button; without them a link in a text. */
  readonly look?: string
  readonly children: Child
}

const whyId = 'links-rest'

/** A link to one of the event's own addresses. None of a draft's answers yet, so its preview shows where it will be. */
export function EventLink({ event, href, look, children }: LinkProps) {
  if (hasPublicPage(event)) {
    return (
      <a class={look} href={href}>
        {children}
      </a>
    )
  }
  return (
    // biome-ignore lint/a11y/useValidAnchor: it is a link that leads nowhere yet, and says so
    <a class={look} role="link" aria-disabled="true" aria-describedby={whyId}>
      {children}
    </a>
  )
}

/** Why the links of a draft rest: said once, for all of them. */
export function WhyLinksRest({ t, event }: { readonly t: Translate; readonly event: Pick<Event, 'state'> }) {
  if (hasPublicPage(event)) return null
  return (
    <p class="small soft" id={whyId}>
      {t('preview.links-rest')}
    </p>
  )
}

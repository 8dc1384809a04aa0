import type { Child } from 'hono/jsx'
import type { Translate } from '../../src/i18n/translate.ts'
import { Icon } from './icon.tsx'

type PagerProps = {
  readonly t: Translate
  readonly previousHref: string | null
  readonly nextHref: string | null
  /** What is said of the page beside its links. */
  readonly children?: Child
}

/** The ways to the page before and to the next; nothing where there is neither, and nothing to say. */
export function Pager({ t, previousHref, nextHref, children }: PagerProps) {
  if (!previousHref && !nextHref && !children) return null
  return (
    <nav class="pager" aria-label={t('attendees.pages')}>
      {children && <span>{children}</span>}
      <span class="row">
        {previousHref && (
          <a class="button plain slim" href={previousHref} rel="prev">
            <Icon name="previous" flips />
            {t('attendees.previous')}
          </a>
        )}
        {nextHref && (
          <a class="button plain slim" href={nextHref} rel="next">
            {t('attendees.next')}
            <Icon name="next" flips />
          </a>
        )}
      </span>
    </nav>
  )
}

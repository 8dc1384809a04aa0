import type { Frame } from '../../frame.ts'

/** Paths of the same listing in its other views and periods. A month has no period. */
export type SwitchesProps = {
  readonly frame: Frame
  readonly switches: {
    readonly agenda: string
    readonly month: string
    readonly upcoming: string
    readonly past: string
    readonly current: 'upcoming' | 'past' | 'month'
  }
}

/** The links to them. */
export function Switches({ frame, switches }: SwitchesProps) {
  const { t, link } = frame
  const { agenda, month, upcoming, past, current } = switches
  const choice = (path: string, words: string, isCurrent: boolean) => (
    <a href={link(path)} aria-current={isCurrent ? 'true' : undefined}>
      {words}
    </a>
  )
  return (
    <>
      <nav class="switch" aria-label={t('listing.view')}>
        {choice(agenda, t('listing.agenda'), current !== 'month')}
        {choice(month, t('listing.month'), current === 'month')}
      </nav>
      {current !== 'month' && (
        <nav class="switch" aria-label={t('listing.period')}>
          {choice(upcoming, t('listing.upcoming'), current === 'upcoming')}
          {choice(past, t('listing.past'), current === 'past')}
        </nav>
      )}
    </>
  )
}

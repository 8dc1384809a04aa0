import type { Frame } from '../../frame.ts'

type PrivacyHintProps = {
  readonly frame: Frame
  /** How many months after the event's end its data are kept. */
  readonly months: number
}

/** Beside the box that agrees: for how long data are kept, and the notice to read, which leaves the form open. */
export function PrivacyHint({ frame: { t, link }, months }: PrivacyHintProps) {
  return (
    <>
      {t('register.agree-note', { count: months })}{' '}
      <a href={link('/privacy')} target="_blank" rel="noopener">
        {t('register.notice')}
      </a>
    </>
  )
}

import type { Translate } from '../../../src/i18n/translate.ts'

type PutOffProps = { readonly t: Translate; readonly days: string }

/** The days of an event that is postponed: struck out, since it is not then. */
export function PutOff({ t, days }: PutOffProps) {
  return (
    <>
      <s>{days}</s>
      <small>{t('event.postponed')}</small>
    </>
  )
}

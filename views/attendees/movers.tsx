import type { Translate } from '../../src/i18n/translate.ts'

type MoversProps = {
  readonly t: Translate
  readonly count: number
  /** Of the event, not of the type that they wait for. */
  readonly isAll: boolean
}

/** After how many wait for a place: those who have one and wait for another type, if there are any. */
export function Movers({ t, count, isAll }: MoversProps) {
  if (count <= 0) return null
  return <small> {t(isAll ? 'overview.moving' : 'overview.moving-here', { count })}</small>
}

import { ownTimeOf } from '../../../src/i18n/own-time.ts'
import type { ZoneId } from '../../../src/time/wall-time.ts'
import type { Frame } from '../../frame.ts'

type OwnTimeProps = {
  readonly frame: Pick<Frame, 't' | 'zone'>
  readonly span: { readonly from: Date; readonly to: Date; readonly zone: ZoneId }
  /** Within a line of other facts: the place and the hours alone. */
  readonly short?: boolean
}

/** A time in the reader's zone, where the address names one; else a place that a script fills from the browser's zone. */
export function OwnTime({ frame, span, short = false }: OwnTimeProps) {
  const { t, zone } = frame
  const name = short ? 'own-time' : 'yours'
  if (zone === null) {
    const { from, to } = span
    return (
      <span
        class={name}
        data-from={from.toISOString()}
        data-to={to.toISOString()}
        data-zone={span.zone}
        hidden
      />
    )
  }
  const own = ownTimeOf(t.locale, span, zone)
  if (!own) return null
  const { place, hours, day, zoneName } = own
  return (
    <span class={name}>
      {t(short ? 'event.yours-short' : 'event.yours', { place })} <b class="num">{hours}</b>
      {day !== 'same' && ` ${t(`event.day-${day}`)}`}
      {!short && <span class="zone">{zoneName}</span>}
    </span>
  )
}

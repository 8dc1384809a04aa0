import { formatDates } from '../../src/i18n/formats.ts'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import type { EventView } from './event-view.ts'

type Props = { readonly frame: Frame; readonly view: EventView }

/** What has changed about the event, and why. */
export function Change({ frame, view }: Props) {
  const { t } = frame
  const { event, texts } = view
  const reason = texts.get('reason')
  const words = changeInWords(frame, view)
  if (!words) return null
  const tone = event.state === 'cancelled' ? 'full' : 'few'
  return (
    <div class="note tone" data-state={tone}>
      <p>
        <strong>{words}</strong>
      </p>
      {reason && (
        <p>
          <Words text={reason} t={t} />
        </p>
      )}
      {event.state === 'postponed' && event.mode !== 'none' && <p>{t('event.postponed-places')}</p>}
    </div>
  )
}

function changeInWords({ t }: Frame, { event }: EventView): string | undefined {
  const { startsOn, endsOn } = event.previous ?? event.schedule
  const dates = formatDates(t.locale, startsOn, endsOn)
  if (event.state === 'postponed') return t('event.postponed-text', { dates })
  if (event.state === 'cancelled') return t('event.cancelled-text', { dates })
  return event.previous ? t('event.moved-text', { dates }) : undefined
}

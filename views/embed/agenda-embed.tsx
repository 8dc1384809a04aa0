import type { Text } from '../../src/events/event.ts'
import { Words } from '../components/words.tsx'
import { Agenda, type Month } from '../events/listing/agenda.tsx'
import { EmbedDocument, EmbedFoot, type EmbedProps } from './document.tsx'

type AgendaEmbedProps = EmbedProps & {
  /** Where the site shows the same. */
  readonly path: string
  /** The page that says how to subscribe to just these. */
  readonly subscribe: string
  /** Of one event: what it is about, or why it is off. */
  readonly summary?: Text | undefined
  readonly months: readonly Month[]
  /** Whether there is no more of it than this. */
  readonly isWhole: boolean
  readonly nothing: 'no-match' | 'nothing'
}

/** Events on another site, by month. */
export function AgendaEmbed(props: AgendaEmbedProps) {
  const { path, subscribe, summary, months, isWhole, nothing, ...around } = props
  const { frame } = around
  const { t } = frame
  return (
    <EmbedDocument {...around}>
      {months.length === 0 ? (
        <div class="nothing">
          <h2>{t(`listing.${nothing}`)}</h2>
        </div>
      ) : (
        <Agenda frame={frame} months={months} />
      )}
      {summary && (
        <p class="summing">
          <Words text={summary} t={t} />
        </p>
      )}
      <EmbedFoot frame={frame} subscribe={subscribe} more={isWhole ? undefined : path} />
    </EmbedDocument>
  )
}

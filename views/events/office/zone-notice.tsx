import type { GapPlace } from '../../../src/events/zone-data/derivation.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'

/** What new zone data did to an event, in words. */
export type ShownZoneNotice = {
  readonly version: string
  /** The event's zone as it is called now. */
  readonly zone: string
  readonly moved: readonly { readonly name: string; readonly was: string; readonly now: string }[]
  readonly sessions: number
  readonly types: number
  readonly gaps: readonly GapPlace[]
}

type NoticeProps = {
  readonly t: Translate
  readonly slug: string
  readonly notice: ShownZoneNotice
  /** Whether the reader may choose other hours and put the notice away. */
  readonly mayEdit: boolean
}

const pages = { event: 'edit', programme: 'programme', types: 'types' } as const satisfies Record<
  GapPlace,
  string
>

/** A notice of new zone data: what moved, what must be chosen anew. */
export function ZoneNotice({ t, slug, notice, mayEdit }: NoticeProps) {
  const { version, moved, sessions, types, gaps, zone } = notice
  return (
    <section class="panel stack gapped" aria-labelledby={`zones-${version}`}>
      <h2 id={`zones-${version}`}>
        <Icon name="clock" /> {t('zones.title')}
      </h2>
      <p>{t('zones.about', { version, zone })}</p>
      {(moved.length > 0 || sessions > 0 || types > 0) && (
        <ul class="small stack">
          {moved.map(({ name, was, now }) => (
            <li>{t('zones.moved', { name, was, now })}</li>
          ))}
          {sessions > 0 && <li>{t('zones.sessions', { count: sessions })}</li>}
          {types > 0 && <li>{t('zones.types', { count: types })}</li>}
        </ul>
      )}
      {gaps.map((place) => (
        <p>
          {t(`zones.gap-${place}`)}{' '}
          {mayEdit && <a href={`/organizer/events/${slug}/${pages[place]}`}>{t('zones.choose')}</a>}
        </p>
      ))}
      {mayEdit && (
        <form method="post" action={`/organizer/events/${slug}/zone-notice`}>
          <input type="hidden" name="version" value={version} />
          <button type="submit" class="button plain slim">
            {t('zones.seen')}
          </button>
        </form>
      )}
    </section>
  )
}

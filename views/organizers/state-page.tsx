import type { Text } from '../../src/events/event.ts'
import { formatNumber } from '../../src/i18n/names.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import { Icon } from '../components/icon.tsx'
import { Words } from '../components/words.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'

type MailState = 'failed' | 'waiting' | 'sent' | 'kept' | 'dropped'

type StateProps = {
  readonly frame: OfficeFrame
  readonly zones: {
    readonly runtime: string
    readonly database: string | null
    readonly machine: string | null
  }
  /** `missing`: how many steps of the schema it lacks. */
  readonly database: { readonly server: string; readonly schema: string | null; readonly missing: number }
  readonly mails: readonly (readonly [MailState, number])[]
  /** Null where the platform tells nothing of it. */
  readonly running: {
    readonly version: string | null
    readonly runtime: string
    readonly since: string
  } | null
  readonly moved: readonly MovedEvent[]
}
type MovedEvent = {
  readonly slug: string
  readonly title: Text
  readonly version: string
  readonly kind: 'moved' | 'unsettled'
}

/** What the site runs on, for its owners. */
export function StatePage({ frame, zones, database, mails, running, moved }: StateProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('upkeep.title')} current="state">
      <div class="head">
        <div>
          <h1>{t('upkeep.title')}</h1>
          <p class="soft">{t('upkeep.lead')}</p>
        </div>
      </div>
      <Zones t={t} zones={zones} moved={moved} />
      <section class="stack sect" aria-labelledby="database">
        <h2 id="database">{t('upkeep.database')}</h2>
        <Facts
          facts={[
            [t('upkeep.server'), database.server],
            [t('upkeep.schema'), database.schema ?? t('upkeep.unknown')],
          ]}
        />
        {database.missing > 0 && <Wants words={t('upkeep.missing', { count: database.missing })} />}
      </section>
      <section class="stack sect" aria-labelledby="mails">
        <h2 id="mails">{t('outbox.title')}</h2>
        <Facts facts={mails.map(([state, count]) => [t(`outbox.${state}`), formatNumber(t.locale, count)])} />
        <p>
          <a href="/organizer/mail">{t('upkeep.see-mails')}</a>
        </p>
      </section>
      {running && (
        <section class="stack sect" aria-labelledby="process">
          <h2 id="process">{t('upkeep.process')}</h2>
          <Facts
            facts={[
              ['Symposia', running.version ?? t('upkeep.unknown')],
              [t('upkeep.runtime'), running.runtime],
              [t('upkeep.since'), running.since],
            ]}
          />
        </section>
      )}
    </OfficePage>
  )
}

type ZonesProps = Pick<StateProps, 'zones' | 'moved'> & { readonly t: Translate }

function Zones({ t, zones: { runtime, database, machine }, moved }: ZonesProps) {
  return (
    <section class="stack sect" aria-labelledby="zones">
      <h2 id="zones">{t('upkeep.zones')}</h2>
      <Facts
        facts={[
          [t('upkeep.zones-runtime'), runtime],
          [t('upkeep.zones-database'), database ?? t('upkeep.unknown')],
          [t('upkeep.zones-machine'), machine ?? t('upkeep.unknown')],
        ]}
      />
      {machine !== null && machine > runtime && <Wants words={t('upkeep.zones-old')} />}
      <h3>{t('upkeep.moved')}</h3>
      {moved.length === 0 ? (
        <p class="soft">{t('upkeep.moved-none')}</p>
      ) : (
        <ul class="stack0">
          {moved.map(({ slug, title, version, kind }) => (
            <li>
              <a href={`/organizer/events/${slug}`}>
                <Words text={title} t={t} />
              </a>{' '}
              <span class="soft small">
                <bdi>{version}</bdi>
                {kind === 'unsettled' && ` · ${t('zones.desk-gap')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl class="stack small">
      {facts.map(([name, fact]) => (
        <div>
          <dt class="soft">{name}</dt>
          <dd>
            <bdi>{fact}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Something that wants somebody. */
function Wants({ words }: { readonly words: string }) {
  return (
    <p class="row">
      <Icon name="warning" />
      <span>{words}</span>
    </p>
  )
}

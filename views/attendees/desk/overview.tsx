import type { Child } from 'hono/jsx'
import type { Text } from '../../../src/events/event.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { type Dots, Hemicycle } from '../../components/hemicycle/hemicycle.tsx'
import { Words } from '../../components/words.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import { type ShownZoneNotice, ZoneNotice } from '../../events/office/zone-notice.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { Movers } from '../movers.tsx'

type State = 'applied' | 'waitlisted' | 'offered' | 'confirmed' | 'declined' | 'expired' | 'cancelled'

export type OverviewFigures = {
  readonly capacity: number | null
  readonly confirmed: number
  readonly offered: number
  /** Who has no place and waits for one. */
  readonly waiting: number
  /** Who has a place and waits for one of another type. */
  readonly moving: number
  readonly states: readonly (readonly [State, number])[]
  readonly dots: Dots | null
  readonly opens: string | null
  readonly closes: string | null
  readonly types: readonly {
    readonly key: string
    readonly title: Text
    readonly isPublic: boolean
    readonly capacity: number | null
    readonly held: number
    readonly waiting: number
    readonly moving: number
  }[]
}

type OverviewProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly saved: boolean
  /** Of new zone data, that nobody has put away yet. */
  readonly notices: readonly ShownZoneNotice[]
  /** Null: it takes no registrations, or the role sees none of them. */
  readonly figures: OverviewFigures | null
}

/** An event at a glance: exact figures, for organizers alone. */
export function OverviewPage({ frame, head, saved, notices, figures }: OverviewProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={head.title.text}>
      <EventHead t={t} head={head} current="overview" />
      {saved && <Said words={t('account.saved')} />}
      {notices.map((notice) => (
        <ZoneNotice t={t} slug={head.slug} notice={notice} mayEdit={head.may.edit} />
      ))}
      {figures ? (
        <>
          <Totals t={t} figures={figures} />
          <div class="cols sect">
            <section class="stack" aria-labelledby="types">
              <h2 id="types">{t('overview.types')}</h2>
              <Types t={t} figures={figures} />
            </section>
            <Aside t={t} head={head} figures={figures} />
          </div>
        </>
      ) : (
        <p class="soft">{t(head.may.seeAttendees ? 'overview.no-registration' : 'overview.no-figures')}</p>
      )}
    </OfficePage>
  )
}

function Totals({ t, figures }: { t: Translate; figures: OverviewFigures }) {
  const left = figures.capacity === null ? null : figures.capacity - figures.confirmed - figures.offered
  return (
    <dl class="figures">
      <Figure words={t('state.confirmed')} figure={figures.confirmed} t={t} of={figures.capacity} />
      <Figure words={t('overview.free')} figure={left} t={t} />
      <Figure words={t('overview.waiting')} figure={figures.waiting} t={t}>
        <Movers t={t} count={figures.moving} isAll />
      </Figure>
      {figures.states
        .filter(([state]) => state === 'applied' || state === 'offered' || state === 'cancelled')
        .map(([state, count]) => (
          <Figure words={t(`state.${state}`)} figure={count} t={t} />
        ))}
    </dl>
  )
}

type FigureProps = {
  readonly t: Translate
  readonly words: string
  /** Null: no limit. */
  readonly figure: number | null
  readonly of?: number | null
  readonly children?: Child
}

function Figure({ t, words, figure, of = null, children }: FigureProps) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        {figure === null ? <small>{t('desk.no-limit')}</small> : figure}
        {of !== null && <small> {t('overview.of', { count: of })}</small>}
        {children}
      </dd>
    </div>
  )
}

function Types({ t, figures }: { t: Translate; figures: OverviewFigures }) {
  return (
    <table class="list counts">
      <thead>
        <tr>
          <th scope="col">{t('overview.type')}</th>
          <th scope="col" class="r">
            {t('overview.held')}
          </th>
          <th scope="col" class="r">
            {t('overview.capacity')}
          </th>
          <th scope="col" class="r">
            {t('overview.waiting')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.types.map(({ title, isPublic, capacity, held, waiting, moving }) => (
          <tr>
            <th scope="row">
              <Words text={title} t={t} /> {!isPublic && <span class="tag">{t('overview.staff-only')}</span>}
            </th>
            <td class="r num">{held}</td>
            <td class="r num">{capacity ?? t('desk.no-limit')}</td>
            <td class="r">
              <span class="num">{waiting}</span>
              <Movers t={t} count={moving} isAll={false} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Aside({ t, head, figures }: { t: Translate; head: OfficeHead; figures: OverviewFigures }) {
  return (
    <aside class="panel stack" aria-label={t('overview.places')}>
      {figures.dots && <Hemicycle places={figures.dots} figure={String(figures.confirmed)} />}
      <p class="legend">
        <span class="taken">{t('desk.confirmed', { count: figures.confirmed })}</span>
        {figures.offered > 0 && <span class="held">{t('desk.on-offer', { count: figures.offered })}</span>}
      </p>
      <dl class="stack small">
        {figures.opens && (
          <div>
            <dt class="soft">{t('overview.opens')}</dt>
            <dd>{figures.opens}</dd>
          </div>
        )}
        {figures.closes && (
          <div>
            <dt class="soft">{t('overview.closes')}</dt>
            <dd>{figures.closes}</dd>
          </div>
        )}
      </dl>
      <p class="row">
        <a class="button plain" href={`/organizer/events/${head.slug}/attendees`}>
          {t('office.tab.attendees')}
        </a>
      </p>
    </aside>
  )
}

import type { LineScreen } from '../../../src/attendees/line/line-screen.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Pager } from '../../components/pager.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { InLineList } from './in-line-list.tsx'
import { PoolTable } from './pool-table.tsx'

type LineProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  /** Undefined: the event takes no registrations. */
  readonly screen: LineScreen | undefined
  /** What was just done, in words. */
  readonly done: string | null
  readonly mayAct: boolean
  readonly mayEdit: boolean
}

/** The waiting list: how it stands, what is free, what is on offer, who waits. */
export function LinePage({ frame, head, screen, done, mayAct, mayEdit }: LineProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${t('office.tab.line')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="line" />
      {done && <Said words={done} />}
      {screen ? (
        <div class="stack sect">
          <Mode t={t} screen={screen} mayAct={mayAct} mayEdit={mayEdit} />
          <PoolTable t={t} figures={screen.figures} />
          {mayEdit && (
            <p class="row">
              <a class="button plain" href={`${screen.base}/types`}>
                {t('line.change-capacity')}
              </a>
            </p>
          )}
          <Offers t={t} screen={screen} mayAct={mayAct} />
          <Queue t={t} screen={screen} mayAct={mayAct} />
        </div>
      ) : (
        <p class="soft">{t('overview.no-registration')}</p>
      )}
    </OfficePage>
  )
}

type PartProps = { readonly t: Translate; readonly screen: LineScreen; readonly mayAct: boolean }

function Mode({ t, screen, mayAct, mayEdit }: PartProps & { readonly mayEdit: boolean }) {
  const { mode, rests, base } = screen
  const act = mode === 'paused' ? 'resume' : 'pause'
  return (
    <>
      <p class="note tone" data-state={mode === 'on' && rests === null ? 'open' : 'waiting'}>
        {t(`line.${mode}`)}
        {rests && ` ${t(rests)}`}
      </p>
      {screen.lastChange && (
        <p class="small soft">
          {screen.lastChange.words}
          {screen.lastChange.reason && (
            <>
              {' '}
              <bdi>{screen.lastChange.reason}</bdi>
            </>
          )}
        </p>
      )}
      <p class="row">
        {mode === 'off'
          ? mayEdit && (
              <a class="button plain" href={`${base}/edit`}>
                {t('line.under-details')}
              </a>
            )
          : mayAct && (
              <a class="button plain" href={`${base}/line/${act}`}>
                {t(`line.${act}`)}
              </a>
            )}
      </p>
    </>
  )
}

function Offers({ t, screen, mayAct }: PartProps) {
  const { offers, hasMoreOffers, base, zone } = screen
  return (
    <section class="stack" aria-labelledby="offers">
      <h2 id="offers">{t('line.offers')}</h2>
      {offers.length > 0 ? (
        <InLineList t={t} people={offers} mayAct={mayAct} />
      ) : (
        <p class="soft">{t('line.no-offers')}</p>
      )}
      {offers.length > 0 && <TimesIn t={t} zone={zone} />}
      {hasMoreOffers && (
        <p>
          <a href={`${base}/attendees?state=offered`}>{t('line.all-offers')}</a>
        </p>
      )}
    </section>
  )
}

function Queue({ t, screen, mayAct }: PartProps) {
  const { types, line, goesOverTypes, zone } = screen
  return (
    <section class="stack" aria-labelledby="queue">
      <h2 id="queue">{t('line.queue')}</h2>
      {types.length > 1 && (
        <nav class="views" aria-label={t('line.types')}>
          {types.map(({ title, waiting, href, isCurrent }) => (
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              <bdi>{title}</bdi> <span>{waiting}</span>
            </a>
          ))}
        </nav>
      )}
      {goesOverTypes && line.length > 0 && <p class="note small">{t('line.oldest-first')}</p>}
      {line.length > 0 ? (
        <>
          <InLineList t={t} people={line} mayAct={mayAct} />
          <Pager t={t} previousHref={screen.previousHref} nextHref={screen.nextHref} />
          <TimesIn t={t} zone={zone} />
        </>
      ) : (
        <p class="soft">{t('line.nobody')}</p>
      )}
    </section>
  )
}

function TimesIn({ t, zone }: { readonly t: Translate; readonly zone: string }) {
  return <p class="soft small">{t('line.times-in', { zone })}</p>
}

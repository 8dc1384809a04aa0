import type {
  ApplicationRow,
  ApplicationsScreen,
} from '../../../src/attendees/decisions/applications-screen.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'
import { Pager } from '../../components/pager.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { Facts } from '../one/attendee-page.tsx'

type ApplicationsProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly screen: ApplicationsScreen
  /** Whether the role may decide. */
  readonly mayAct: boolean
  /** How many were decided on just now. */
  readonly decided: number
}

/** The applications of an event, those that wait for a decision first. */
export function ApplicationsPage({ frame, head, screen, mayAct, decided }: ApplicationsProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${t('office.tab.decisions')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="decisions" />
      {decided > 0 && <Said words={t('decisions.selection-done', { count: decided })} />}
      <Views t={t} screen={screen} />
      {screen.rows.length > 0 ? (
        <form method="post" action={screen.path}>
          <Table t={t} screen={screen} mayAct={mayAct} />
          {mayAct && (
            <div class="bulk">
              <b>{t('attendees.selection')}</b>
              <button class="button slim" type="submit" name="act" value="decide">
                {t('decisions.decide-selected')}
              </button>
            </div>
          )}
        </form>
      ) : (
        <div class="empty">
          <Icon name="people" />
          <h2>{t(`decisions.none.${screen.show}`)}</h2>
          <p>{t('decisions.none-text')}</p>
        </div>
      )}
      <Pager t={t} previousHref={screen.previousHref} nextHref={screen.nextHref} />
    </OfficePage>
  )
}

type PartProps = { readonly t: Translate; readonly screen: ApplicationsScreen }

function Views({ t, screen }: PartProps) {
  const current = screen.sorts.find(({ isCurrent }) => isCurrent)
  return (
    <>
      <nav class="views" aria-label={t('attendees.views')}>
        {screen.views.map(({ words, count, href, isCurrent }) => (
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {words} <span>{count}</span>
          </a>
        ))}
      </nav>
      <div class="toolbar">
        <details class="picker" name="menu">
          <summary>
            <span class="unseen">{t('decisions.order')} </span>
            {current?.words}
            <Icon name="down" />
          </summary>
          <div class="sheet">
            {screen.sorts.map(({ words, href, isCurrent }) => (
              <a href={href} aria-current={isCurrent ? 'true' : undefined}>
                {words}
                {isCurrent && <Icon name="check" />}
              </a>
            ))}
          </div>
        </details>
      </div>
    </>
  )
}

function Table({ t, screen, mayAct }: PartProps & { readonly mayAct: boolean }) {
  return (
    <table class="list loose">
      <caption class="unseen">{t('decisions.title')}</caption>
      <thead>
        <tr>
          {mayAct && <td data-select-all={t('attendees.select-all')} />}
          <th scope="col">{t('decisions.applicant')}</th>
          <th scope="col">{t('decisions.votes')}</th>
          {mayAct && (
            <th scope="col" class="p2">
              {t('decisions.own-vote')}
            </th>
          )}
          <th scope="col" class="p3">
            {t('decisions.received')}
          </th>
        </tr>
      </thead>
      <tbody>
        {screen.rows.map((row) => (
          <Row t={t} row={row} mayAct={mayAct} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  t,
  row,
  mayAct,
}: {
  readonly t: Translate
  readonly row: ApplicationRow
  readonly mayAct: boolean
}) {
  const { name, nativeName, sub } = row
  return (
    <tr>
      {mayAct && (
        <td>
          {row.state === 'applied' && (
            <input type="checkbox" name="id" value={row.id} aria-label={t('attendees.select', { name })} />
          )}
        </td>
      )}
      <th scope="row">
        <a class="name" href={row.href}>
          <bdi>{name}</bdi>
        </a>
        {nativeName && (
          <>
            {' '}
            <bdi class="soft">{nativeName}</bdi>
          </>
        )}
        <span class="sub">{sub}</span>
        <State t={t} row={row} />
        {row.answers.length > 0 && (
          <details>
            <summary aria-label={t('decisions.answers-of', { name })}>{t('attendee.answers')}</summary>
            <Facts t={t} facts={row.answers} />
          </details>
        )}
      </th>
      <td>{row.votes}</td>
      {mayAct && <td class="p2">{row.ownVote || <span class="soft">{t('decisions.not-voted')}</span>}</td>}
      <td class="p3 num soft">
        <bdi>{row.received}</bdi>
      </td>
    </tr>
  )
}

/** What was decided, and that it was changed since; nothing of one that plainly waits. */
function State({ t, row }: { readonly t: Translate; readonly row: ApplicationRow }) {
  if (row.state === 'applied') return null
  return (
    <span class="row">
      <span class="badge" data-state={row.state}>
        {row.stateWords}
      </span>
      {row.isChanged && (
        <span class="badge" data-state="applied">
          {t('decisions.changed')}
        </span>
      )}
    </span>
  )
}

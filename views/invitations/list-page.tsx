import type { Translate } from '../../src/i18n/translate.ts'
import type { InvitationList, InvitationRow } from '../../src/invitations/office/list-screen.ts'
import type { Done } from '../../src/invitations/office/view.ts'
import { Icon } from '../components/icon.tsx'
import { Pager } from '../components/pager.tsx'
import { Words } from '../components/words.tsx'
import { EventHead, type OfficeHead } from '../events/office/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import { Said } from '../organizers/account-page.tsx'
import { InvitationBadge } from './state-badge.tsx'

type ListProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly list: InvitationList
  readonly done: Done | null
}

/** Who was invited and who answered what: views by state, search, a page of people, what to do with some. */
export function InvitationsPage({ frame, head, list, done }: ListProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${t('office.tab.invitations')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="invitations" />
      {done && <Said words={t(`invitations.done.${done.deed}`, { count: done.count })} />}
      <Views t={t} list={list} />
      <Toolbar t={t} list={list} />
      {list.rows.length > 0 ? (
        <>
          <form method="post" action={list.base + list.query}>
            <input type="hidden" name="asked_at" value={list.askedAt.toISOString()} />
            <Table t={t} rows={list.rows} />
            <Bulk t={t} />
          </form>
          <Pager t={t} previousHref={list.firstHref} nextHref={list.nextHref} />
        </>
      ) : (
        <Nobody t={t} list={list} />
      )}
    </OfficePage>
  )
}

type PartProps = { readonly t: Translate; readonly list: InvitationList }

function Views({ t, list }: PartProps) {
  return (
    <nav class="views" aria-label={t('attendees.views')}>
      {list.views.map(({ words, count, href, isCurrent }) => (
        <a href={href} aria-current={isCurrent ? 'page' : undefined}>
          {words} <span>{count}</span>
        </a>
      ))}
    </nav>
  )
}

function Toolbar({ t, list }: PartProps) {
  return (
    <div class="toolbar">
      <search class="search">
        <form method="get" action={list.base}>
          <label class="unseen" for="q">
            {t('invitations.search-label')}
          </label>
          <input
            class="input"
            id="q"
            name="q"
            type="search"
            dir="auto"
            value={list.search}
            placeholder={t('invitations.search')}
          />
          {list.state && <input type="hidden" name="state" value={list.state} />}
        </form>
      </search>
      <span class="end">
        {list.unsent > 0 && (
          <form method="post" action={list.base}>
            <input type="hidden" name="all" value="yes" />
            <button class="button plain" type="submit" name="act" value="send">
              <Icon name="mail" />
              {t('invitations.send-all', { count: list.unsent })}
            </button>
          </form>
        )}
        <a class="button" href={`${list.base}/new`}>
          <Icon name="plus" />
          {t('invitations.add')}
        </a>
      </span>
    </div>
  )
}

function Table({ t, rows }: { readonly t: Translate; readonly rows: readonly InvitationRow[] }) {
  return (
    <table class="list loose">
      <caption class="unseen">{t('invitations.caption')}</caption>
      <thead>
        <tr>
          <td data-select-all={t('attendees.select-all')} />
          <th scope="col">{t('attendees.name')}</th>
          <th scope="col">{t('attendees.column.state')}</th>
          <th scope="col" class="p2">
            {t('attendees.column.type')}
          </th>
          <th scope="col" class="p3">
            {t('invitations.since')}
          </th>
          <th scope="col" class="p3">
            {t('invitations.answer-by')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row t={t} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ t, row }: { readonly t: Translate; readonly row: InvitationRow }) {
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          name="id"
          value={row.id}
          aria-label={t('attendees.select', { name: row.name })}
        />
      </td>
      <th scope="row">
        <a class="name" href={row.href}>
          <bdi>{row.name}</bdi>
        </a>
        {row.nativeName && (
          <>
            {' '}
            <bdi class="soft">{row.nativeName}</bdi>
          </>
        )}
        <span class="sub">{row.sub}</span>
      </th>
      <td>
        <InvitationBadge t={t} state={row.state} />
        {row.registration && <span class="sub">{row.registration}</span>}
        {row.word && (
          <span class="sub" dir="auto">
            {row.word}
          </span>
        )}
      </td>
      <td class="p2">{row.type && <Words text={row.type} t={t} />}</td>
      <td class="p3 num soft">{row.since}</td>
      <td class="p3 num soft">{row.answerBy}</td>
    </tr>
  )
}

function Bulk({ t }: { readonly t: Translate }) {
  return (
    <div class="bulk">
      <b>{t('attendees.selection')}</b>
      {(['send', 'remind', 'date', 'withdraw'] as const).map((act) => (
        <button class="button slim" type="submit" name="act" value={act}>
          {t(`invitations.${act}`)}
        </button>
      ))}
    </div>
  )
}

function Nobody({ t, list }: PartProps) {
  const isFiltered = list.search !== '' || list.state !== null
  return (
    <div class="empty">
      <Icon name="mail" />
      <h2>{t(isFiltered ? 'attendees.no-match.title' : 'invitations.none.title')}</h2>
      <p>{t(isFiltered ? 'invitations.no-match' : 'invitations.none.text')}</p>
      <p class="row">
        {isFiltered ? (
          <a class="button plain" href={list.base}>
            {t('attendees.clear')}
          </a>
        ) : (
          <a class="button" href={`${list.base}/new`}>
            <Icon name="plus" />
            {t('invitations.add')}
          </a>
        )}
      </p>
    </div>
  )
}

import type { Menu as MenuProps } from '../../../src/attendees/list/list-links.ts'
import type { ListScreen } from '../../../src/attendees/list/list-screen.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'
import { Pager } from '../../components/pager.tsx'
import { Words } from '../../components/words.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { attendeeTable } from './list-table.ts'

type ListProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly screen: ListScreen
  /** Whether the role may add, export and cancel. */
  readonly mayAct: boolean
  /** How many registrations of a selection were cancelled just now. */
  readonly cancelled: number
  /** How many of a selection were offered a place just now. */
  readonly offered: number
}

/** The attendee list: views by state, search, filters, columns, a page of people. */
export function AttendeesPage({ frame, head, screen, mayAct, cancelled, offered }: ListProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${t('office.tab.attendees')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="attendees" />
      {offered > 0 && <Said words={t('line.selection.done', { count: offered })} />}
      {cancelled > 0 && <Said words={t('cancel-selection.done', { count: cancelled })} />}
      <Views t={t} screen={screen} />
      <Toolbar t={t} screen={screen} mayAct={mayAct} />
      <Chips t={t} screen={screen} />
      {screen.rows.length > 0 ? (
        <>
          <form method="post">
            {attendeeTable(t, screen, mayAct)}
            {mayAct && <Bulk t={t} />}
          </form>
          <Pages t={t} screen={screen} />
        </>
      ) : (
        <Nobody t={t} screen={screen} mayAct={mayAct} />
      )}
    </OfficePage>
  )
}

type PartProps = { readonly t: Translate; readonly screen: ListScreen }

function Views({ t, screen }: PartProps) {
  return (
    <nav class="views" aria-label={t('attendees.views')}>
      {screen.views.map(({ words, count, href, isCurrent }) => (
        <a href={href} aria-current={isCurrent ? 'page' : undefined}>
          {words} <span>{count}</span>
        </a>
      ))}
    </nav>
  )
}

function Toolbar({ t, screen, mayAct }: PartProps & { readonly mayAct: boolean }) {
  return (
    <div class="toolbar">
      <search class="search">
        <form method="get" action={screen.base}>
          <label class="unseen" for="q">
            {t('attendees.search-label')}
          </label>
          <input
            class="input"
            id="q"
            name="q"
            type="search"
            dir="auto"
            value={screen.search}
            placeholder={t('attendees.search')}
          />
          {screen.kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        </form>
      </search>
      {screen.menus.map((menu) => (
        <Menu t={t} menu={menu} />
      ))}
      {mayAct && (
        <span class="end">
          <a class="button plain" href={`${screen.base}/export${screen.query}`}>
            <Icon name="download" />
            {t('attendees.export')}
          </a>
          <a class="button" href={`${screen.base}/new`}>
            <Icon name="plus" />
            {t('attendees.add')}
          </a>
        </span>
      )}
    </div>
  )
}

function Menu({ t, menu }: { readonly t: Translate; readonly menu: MenuProps }) {
  return (
    <details class="picker" name="menu">
      <summary>
        <Words text={menu.words} t={t} />
        <Icon name="down" />
      </summary>
      <div class="sheet">
        {menu.entries.map(({ words, href, isChosen }) => (
          <a href={href} aria-current={isChosen ? 'true' : undefined} dir="auto">
            <Words text={words} t={t} />
            {isChosen && <Icon name="check" />}
          </a>
        ))}
      </div>
    </details>
  )
}

function Chips({ t, screen }: PartProps) {
  if (screen.chips.length === 0) return null
  return (
    <ul class="chips" aria-label={t('attendees.filters')}>
      {screen.chips.map(({ words, href }) => (
        <li>
          <bdi>{words}</bdi>
          <a href={href} aria-label={t('attendees.remove-filter', { filter: words })}>
            <Icon name="cross" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Bulk({ t }: { readonly t: Translate }) {
  return (
    <div class="bulk">
      <b>{t('attendees.selection')}</b>
      <button class="button slim" type="submit" name="act" value="xlsx">
        {t('attendees.export-selection', { format: 'XLSX' })}
      </button>
      <button class="button slim" type="submit" name="act" value="csv">
        {t('attendees.export-selection', { format: 'CSV' })}
      </button>
      <button class="button slim" type="submit" name="act" value="offer">
        {t('line.selection')}
      </button>
      <button class="button slim" type="submit" name="act" value="cancel">
        {t('cancel-selection.go')}
      </button>
    </div>
  )
}

function Pages({ t, screen }: PartProps) {
  return (
    <Pager t={t} previousHref={screen.previousHref} nextHref={screen.nextHref}>
      {screen.range} · {t('attendees.times-in', { zone: screen.zone.replaceAll('_', ' ') })}
    </Pager>
  )
}

function Nobody({ t, screen, mayAct }: PartProps & { readonly mayAct: boolean }) {
  const kind = screen.isFiltered ? 'no-match' : 'none'
  return (
    <div class="empty">
      <Icon name="people" />
      <h2>{t(`attendees.${kind}.title`)}</h2>
      <p>{t(`attendees.${kind}.text`)}</p>
      <p class="row">
        {screen.isFiltered ? (
          <a class="button plain" href={screen.base}>
            {t('attendees.clear')}
          </a>
        ) : (
          mayAct && (
            <a class="button" href={`${screen.base}/new`}>
              <Icon name="plus" />
              {t('attendees.add')}
            </a>
          )
        )}
      </p>
    </div>
  )
}

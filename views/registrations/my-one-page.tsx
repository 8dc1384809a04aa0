import type { MessageKey } from '../../src/i18n/messages.ts'
import { Badge } from '../components/badge.tsx'
import { hole, Sentence } from '../components/sentence.tsx'
import { Ways } from '../components/ways.tsx'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { Address } from '../site/feed-address.tsx'
import type { MyEntry, MyView } from './my-view.ts'

type MyOneProps = { readonly frame: Frame; readonly view: MyView }

/** All that an address registered, what waits for an answer first, and how to have it in one's own calendar. */
export function MyOnePage({ frame, view }: MyOneProps) {
  const { t } = frame
  const { email, urgent, coming, past, groups, isRenewed } = view
  const isNone = [urgent, coming, past, groups].every((entries) => entries.length === 0)
  return (
    <PublicPage frame={frame} title={t('my.title')} current="my" unlisted>
      <header class="lead">
        <h1>{t('my.title')}</h1>
        <p>
          <Sentence words={t('feeds.lead', { email: hole })}>
            <b dir="ltr">{email}</b>
          </Sentence>
        </p>
      </header>
      <div class="stack gap-l">
        {isRenewed && (
          <p class="note tone" data-state="confirmed" role="status">
            {t('feeds.renewed')}
          </p>
        )}
        {isNone && <p>{t('feeds.none')}</p>}
        <Entries frame={frame} title="feeds.urgent" entries={urgent} />
        <Entries frame={frame} title="feeds.coming" entries={coming} />
        <Entries frame={frame} title="group.page-title" entries={groups} />
        <Entries frame={frame} title="feeds.past" entries={past} />
        <OwnCalendar frame={frame} view={view} />
      </div>
    </PublicPage>
  )
}

type EntriesProps = {
  readonly frame: Frame
  readonly title: MessageKey
  readonly entries: readonly MyEntry[]
}

function Entries({ frame, title, entries }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <section class="stack">
      <h2>{frame.t(title)}</h2>
      <dl class="answers">
        {entries.map((entry) => (
          <Entry frame={frame} entry={entry} />
        ))}
      </dl>
    </section>
  )
}

function Entry({ frame: { t, link }, entry }: { readonly frame: Frame; readonly entry: MyEntry }) {
  const { path, title, badge, name, when, detail, act } = entry
  return (
    <div>
      <dt>{badge ? <Badge state={badge.state}>{t(badge.words)}</Badge> : <Words text={title} t={t} />}</dt>
      <dd>
        {badge && (
          <>
            <a href={link(path)}>
              <Words text={title} t={t} />
            </a>
            <br />
          </>
        )}
        {when.map((line) => (
          <span class="small soft">
            {line}
            <br />
          </span>
        ))}
        {name && <bdi class="small soft">{name}</bdi>}
        <div class="stack">
          {detail && <p>{detail}</p>}
          {act && (
            <p>
              <a class="button plain" href={link(path)}>
                {t(act)}
              </a>
            </p>
          )}
        </div>
      </dd>
    </div>
  )
}

function OwnCalendar({ frame, view }: MyOneProps) {
  const { t, link } = frame
  const { feed, path } = view
  return (
    <section class="stack" id="calendar">
      <h2>{t('subscribe.title')}</h2>
      <p>{t('feeds.calendar-lead')}</p>
      <Ways t={t} links={feed} />
      <Address t={t} id="feed" name={t('feeds.address')} address={feed.address} />
      <p class="small soft">{t('feeds.soon')}</p>
      <details>
        <summary>{t('feeds.renew')}</summary>
        <form class="stack" method="post" action={link(`${path}/renew`)}>
          <p>{t('feeds.renew-text')}</p>
          <input type="hidden" name="version" value={String(feed.version)} />
          <div class="row">
            <button type="submit" class="button danger">
              {t('feeds.renew-act')}
            </button>
          </div>
        </form>
      </details>
    </section>
  )
}

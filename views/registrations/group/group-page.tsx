import { hasPublicPage } from '../../../src/events/event.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { GroupFacts, SeenMember } from '../../../src/registrations/group/overview/group-facts.ts'
import { Badge } from '../../components/badge.tsx'
import { EventFacts } from '../../components/event/event-facts.tsx'
import { hole, Sentence } from '../../components/sentence.tsx'
import { Words } from '../../components/words.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { NotDone } from '../ask-page.tsx'

type GroupPageProps = {
  readonly frame: Frame
  readonly facts: GroupFacts
  /** This page's own. */
  readonly path: string
  /** What a form that was sent to it came to. */
  readonly notice: MessageKey | null
}

/** The contact's page: how things stand with those whom they registered. */
export function GroupPage({ frame, facts, path, notice }: GroupPageProps) {
  const { t, link } = frame
  const { event, texts, members, mayAdd } = facts
  return (
    <PublicPage frame={frame} title={t('group.page-title')} current="my" unlisted>
      <header class="lead">
        <h1>{t('group.page-title')}</h1>
        <p>{t('group.page-lead')}</p>
      </header>
      <div class="split">
        <div class="stack">
          {notice && <NotDone>{t(notice)}</NotDone>}
          <dl class="answers">
            {members.map((seen) => (
              <MemberRow frame={frame} seen={seen} path={path} />
            ))}
          </dl>
          {mayAdd && (
            <p class="row">
              <a class="button plain" href={link(`${path}/add`)}>
                {t('group.add-title')}
              </a>
            </p>
          )}
          <p class="small soft">{t('group.page-privacy')}</p>
        </div>
        <EventFacts frame={frame} event={event} texts={texts}>
          {hasPublicPage(event) && <a href={link(`/events/${event.slug}`)}>{t('own.to-event')}</a>}
        </EventFacts>
      </div>
    </PublicPage>
  )
}

function MemberRow({ frame, seen, path }: { frame: Frame; seen: SeenMember; path: string }) {
  const { t, link } = frame
  const { member, name, typeTitle, position, comesWith, mayCancel } = seen
  return (
    <div data-number={member.number}>
      <dt>
        {member.trustsContact ? (
          <a href={link(`${path}/people/${member.number}`)}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name || t('group.forgotten')}</bdi>
        )}
        {member.nativeName && (
          <>
            <br />
            <bdi>{member.nativeName}</bdi>
          </>
        )}
      </dt>
      <dd>
        <Badge state={member.state}>{t(`state.${member.state}`)}</Badge>{' '}
        {position !== undefined && t('group.position', { position })}
        {typeTitle?.text && (
          <>
            <br />
            <Words text={typeTitle} t={t} />
          </>
        )}
        {comesWith && (
          <>
            <br />
            <Sentence words={t('group.comes-with', { name: hole })}>
              <bdi>{comesWith}</bdi>
            </Sentence>
          </>
        )}
        {!member.agrees && comesWith === null && name !== '' && (
          <>
            <br />
            <span class="small soft">{t('group.not-agreed')}</span>
          </>
        )}
      </dd>
      {mayCancel && (
        <dd>
          <a href={link(`${path}/people/${member.number}/cancel`)}>
            {t('group.cancel')}
            <span class="unseen"> {name}</span>
          </a>
        </dd>
      )}
    </div>
  )
}

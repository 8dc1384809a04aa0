import type { EventState, RegistrationMode, Text } from '../../../src/events/event.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'
import { Words } from '../../components/words.tsx'

export type OfficeHead = {
  readonly slug: string
  readonly title: Text
  readonly dates: string
  readonly place: string
  readonly zone: string
  readonly state: EventState
  readonly mode: RegistrationMode
  readonly hasPublicPage: boolean
  readonly may: {
    readonly edit: boolean
    readonly seeAttendees: boolean
    readonly act: boolean
    readonly seeLog: boolean
  }
}

export type EventTab =
  | 'overview'
  | 'attendees'
  | 'decisions'
  | 'line'
  | 'invitations'
  | 'roll-call'
  | 'edit'
  | 'texts'
  | 'programme'
  | 'types'
  | 'questions'
  | 'rules'
  | 'messages'
  | 'log'

/** Over every screen of an event: its title and facts, its state, the way to its other screens. */
export function EventHead({
  t,
  head,
  current,
}: {
  readonly t: Translate
  readonly head: OfficeHead
  readonly current: EventTab
}) {
  return (
    <>
      <div class="head">
        <div>
          <h1>
            <Words text={head.title} t={t} />
          </h1>
          <p class="meta">
            <span>
              <Icon name="calendar" />
              {head.dates}
            </span>
            {head.place && (
              <span>
                <Icon name="place" />
                <bdi>{head.place}</bdi>
              </span>
            )}
            {head.zone && <span>{head.zone}</span>}
          </p>
        </div>
        <p class="row">
          <EventStateBadge t={t} state={head.state} />
          {head.hasPublicPage ? (
            <a class="button plain slim" href={`/events/${head.slug}?lang=${t.locale}`}>
              {t('office.public-page')}
            </a>
          ) : (
            <a class="button plain slim" href={`/organizer/events/${head.slug}/preview`}>
              {t('office.preview')}
            </a>
          )}
        </p>
      </div>
      <Tabs t={t} head={head} current={current} />
    </>
  )
}

// The look has shapes for how one gets in; an event's own states borrow them.
const shapes = {
  draft: 'soon',
  unlisted: 'invitation',
  published: 'open',
  postponed: 'closed',
  cancelled: 'cancelled',
} as const satisfies Record<EventState, string>

/** An event's own state, by shape and word. */
export function EventStateBadge({ t, state }: { readonly t: Translate; readonly state: EventState }) {
  return (
    <span class="badge wash" data-state={shapes[state]} data-event-state={state}>
      {t(`office.state.${state}`)}
    </span>
  )
}

function Tabs({ t, head, current }: { t: Translate; head: OfficeHead; current: EventTab }) {
  const tabs: readonly (readonly [EventTab, boolean])[] = [
    ['overview', true],
    ['attendees', head.may.seeAttendees],
    ['decisions', head.may.seeAttendees && head.mode === 'application'],
    ['line', head.may.seeAttendees && (head.mode === 'open' || head.mode === 'application')],
    ['invitations', head.may.act && head.mode !== 'none'],
    ['roll-call', head.may.act && head.mode === 'invitation'],
    ['edit', head.may.edit],
    ['texts', head.may.edit],
    ['programme', head.may.edit],
    ['types', head.may.edit],
    ['questions', head.may.edit],
    ['rules', head.may.edit && head.mode !== 'none'],
    ['messages', head.may.edit && head.mode !== 'none'],
    ['log', head.may.seeLog],
  ]
  const base = `/organizer/events/${head.slug}`
  return (
    <nav class="tabs" aria-label={t('office.this-event')}>
      {tabs
        .filter(([, isOpen]) => isOpen)
        .map(([tab]) => (
          <a
            href={tab === 'overview' ? base : `${base}/${tab}`}
            aria-current={tab === current ? 'page' : undefined}
          >
            {t(`office.tab.${tab}` satisfies MessageKey)}
          </a>
        ))}
    </nav>
  )
}

import { Icon } from '../../components/icon.tsx'
import type { Frame } from '../../frame.ts'
import type { OwnView } from './own-view.ts'

type ActsProps = { readonly frame: Frame; readonly view: OwnView }

const ends: readonly string[] = ['declined', 'expired', 'cancelled']

/** What the person may do now, the nearest first. */
export function Acts({ frame, view }: ActsProps) {
  const { t, link } = frame
  const { path, ticket, leaving, mayRegisterAgain, mayAskAgain, badge, event, offer } = view
  const isOver = ends.includes(badge.state)
  if (offer) return <AnswerToOffer frame={frame} path={path} />
  if (!ticket && !isOver && leaving !== 'leave' && leaving !== 'decline') return null
  return (
    <div class="row">
      {ticket && <TicketActs frame={frame} view={view} />}
      {leaving === 'leave' && <Plain href={link(`${path}/leave`)}>{t('own.leave')}</Plain>}
      {leaving === 'decline' && <Plain href={link(`${path}/decline`)}>{t('own.decline')}</Plain>}
      {mayAskAgain && <Plain href={link(`${path}/again`)}>{t('offers.again')}</Plain>}
      {mayRegisterAgain && (
        <Plain href={link(`/events/${event.slug}/register`)}>{t('own.cancelled.again')}</Plain>
      )}
      {isOver && !mayRegisterAgain && !mayAskAgain && <Plain href={link('/')}>{t('own.other-events')}</Plain>}
    </div>
  )
}

/** Taking is one press, since the page says all of it; declining asks first. */
function AnswerToOffer({ frame, path }: { readonly frame: Frame; readonly path: string }) {
  const { t, link } = frame
  return (
    <form class="row" method="post" action={link(`${path}/accept`)}>
      <button type="submit" class="button">
        <Icon name="check" />
        {t('offers.take')}
      </button>
      <Plain href={link(`${path}/decline`)}>{t('offers.decline')}</Plain>
    </form>
  )
}

function TicketActs({ frame: { t }, view: { path, ticket, hasCalendar } }: ActsProps) {
  return (
    <>
      {hasCalendar && (
        <a class="button" href={`${path}/calendar.ics`}>
          <Icon name="calendar" />
          {t('own.add-calendar')}
        </a>
      )}
      <a class="button plain" href={`${path}/ticket.svg`} download={`${ticket?.code}.svg`}>
        <Icon name="code" />
        {t('own.save-code')}
      </a>
    </>
  )
}

function Plain({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a class="button plain" href={href}>
      {children}
    </a>
  )
}

/** The way out of a place or an application, at the page's end. */
export function LeaveRow({ frame, view }: ActsProps) {
  const { t, link } = frame
  const { leaving, path } = view
  if (leaving !== 'cancel' && leaving !== 'withdraw') return null
  return (
    <p class="row">
      <a class="button danger" href={link(`${path}/cancel`)}>
        {t(`own.${leaving}`)}
      </a>
      {leaving === 'cancel' && <span class="small soft">{t('own.cancel-note')}</span>}
    </p>
  )
}

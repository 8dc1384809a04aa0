import type { FormState } from '../../../src/http/form-state.ts'
import type { Problem } from '../../../src/http/problems.ts'
import { formatDate, formatZone } from '../../../src/i18n/formats.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import { EventFacts } from '../../components/event/event-facts.tsx'
import { Title } from '../../components/event/title.tsx'
import { Summary } from '../../components/form/summary.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { NotDone, titleOf } from '../../registrations/ask-page.tsx'
import { FormBody } from '../../registrations/form/form-page.tsx'

type InvitationProps = {
  readonly frame: Frame
  readonly facts: FormFacts
  readonly form: FormState
  /** The form's own id. */
  readonly submission: string
  readonly offer: 'place' | 'line'
  /** The last day to answer, and the instant at which it is over. */
  readonly answerBy: { readonly on: LocalDate; readonly at: Date }
  /** Who named this person in their stead. */
  readonly namedBy: string | null
  /** What happened while the form was filled. */
  readonly notice?: Problem | undefined
  readonly retentionMonths: number
  /** The invitation's own address. */
  readonly path: string
}

/** A personal invitation: until when, the form that accepts it, and the two other answers. */
export function InvitationPage(props: InvitationProps) {
  const { frame, facts, form, notice, offer } = props
  const { t, link } = frame
  const { event, texts, types } = facts
  const title = texts.get('title')
  const heading = t('invitation.title')
  return (
    <PublicPage frame={frame} title={titleOf(form, heading)} current="events" unlisted>
      <header class="lead">
        <p class="crumb">
          <a href={link(`/events/${event.slug}`)}>{title && <Title text={title} t={t} />}</a>
        </p>
        <h1>{heading}</h1>
        <Lead {...props} />
        <OtherAnswers frame={frame} path={props.path} />
      </header>
      <div class="split">
        <div class="stack">
          {notice && <NotDone>{t(notice.key, notice.values)}</NotDone>}
          <Summary form={form} />
          <FormBody
            {...{ frame, facts, form, offer }}
            types={types.map((type) => ({ ...type, state: offer === 'place' ? 'open' : 'waiting' }))}
            submission={props.submission}
            retentionMonths={props.retentionMonths}
            act={offer === 'place' ? t('invitation.accept') : undefined}
          />
        </div>
        <EventFacts frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}

function Lead({ frame, facts, namedBy, answerBy }: InvitationProps) {
  const { t } = frame
  const [type] = facts.types
  const zone = formatZone(t.locale, facts.event.schedule.timeZone, new Date(answerBy.at.getTime() - 1))
  return (
    <>
      {namedBy !== null && <p>{t('mail.invitation.named', { name: `\u2068${namedBy}\u2069` })}</p>}
      {type && <p>{t('invitation.as', { type: `\u2068${type.title.text}\u2069` })}</p>}
      <p>
        <b>{t('invitation.until', { date: formatDate(t.locale, answerBy.on, 'full'), zone })}</b>{' '}
        {t('invitation.lead')}
      </p>
    </>
  )
}

/** Before the form: who does not come need not look for the way to say so under it. */
function OtherAnswers({ frame, path }: Pick<InvitationProps, 'frame' | 'path'>) {
  const { t, link } = frame
  return (
    <div class="row">
      <b>{t('invitation.cannot')}</b>
      <a class="button plain" href={link(`${path}/decline`)}>
        {t('invitation.decline')}
      </a>
      <a class="button plain" href={link(`${path}/delegate`)}>
        {t('invitation.delegate')}
      </a>
    </div>
  )
}

import type { AvailabilityState } from '../../../src/events/availability.ts'
import type { Event } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Problem } from '../../../src/http/problems.ts'
import { formatDate } from '../../../src/i18n/formats.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { FormFacts, FormType } from '../../../src/registrations/form/form-facts.ts'
import { EventFacts } from '../../components/event/event-facts.tsx'
import { Title } from '../../components/event/title.tsx'
import { Tick } from '../../components/form/choices.tsx'
import { Summary } from '../../components/form/summary.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { asksGuests, GuestSection } from '../group/guest-section.tsx'
import { PartSection } from './part-section.tsx'
import { PersonSection } from './person-section.tsx'
import { PrivacyHint } from './privacy-hint.tsx'

/** A way of taking part with what is told of its places. */
export type OfferedType = FormType & { readonly state: AvailabilityState }

/**
 * What sending the form brings: a place, a number in line, the one or the other by the type chosen, or a decision of
 * the organizers'.
 */
export type Offer = 'place' | 'line' | 'either' | 'application'

export type FormPageProps = {
  readonly frame: Frame
  readonly facts: FormFacts
  readonly types: readonly OfferedType[]
  readonly offer: Offer
  readonly form: FormState
  /** The form's own id. */
  readonly submission: string
  /** What happened while the form was filled. */
  readonly notice?: (Problem & { readonly state: AvailabilityState | 'failed' }) | undefined
  readonly retentionMonths: number
}

/** The registration form. */
export function FormPage(props: FormPageProps) {
  const { frame, facts, offer, form, notice } = props
  const { t, link } = frame
  const { event, texts } = facts
  const title = texts.get('title')
  const heading = t(words[offer].title)
  const hasProblems = form.problems.size > 0
  return (
    <PublicPage
      frame={frame}
      title={hasProblems ? t('register.error-title', { title: heading }) : heading}
      current="events"
      unlisted
    >
      <header class="lead">
        <p class="crumb">
          <a href={link(`/events/${event.slug}`)}>{title && <Title text={title} t={t} />}</a>
        </p>
        <h1>{heading}</h1>
        {event.groupMost > 1 && (
          <p>
            <a href={link(`/events/${event.slug}/register/group`)}>{t('group.link')}</a>
          </p>
        )}
      </header>
      <div class="split">
        <div class="stack">
          {notice && (
            <div class="note tone" data-state={notice.state} role="alert">
              <p>{t(notice.key, notice.values)}</p>
            </div>
          )}
          <Summary form={form} />
          <FormBody {...props} />
        </div>
        <EventFacts
          frame={frame}
          event={event}
          texts={texts}
          manner={event.isOnline && t('listing.and-online')}
        />
      </div>
    </PublicPage>
  )
}

/** The form itself, from its fields to its button; `act` says what sending it does, where that is more than registering. */
export function FormBody(props: FormPageProps & { readonly act?: string | undefined }) {
  const { frame, facts, types, offer, form, submission, retentionMonths } = props
  const { t } = frame
  return (
    <form class="form" method="post" enctype={form.files ? 'multipart/form-data' : undefined} novalidate>
      <input type="hidden" name="submission" value={submission} />
      {offer === 'place' && <input type="hidden" name="wants" value="place" />}
      <PersonSection form={form} asksAffiliation={facts.event.asks.affiliation} number="1" />
      <PartSection form={form} facts={facts} types={types} number="2" />
      <GuestSection form={form} guests={facts.event.guests} number="3" />
      <fieldset class="section">
        <legend>
          <span class="n">{asksGuests(facts.event.guests) ? 4 : 3}</span> {t('register.before')}
        </legend>
        <Consents frame={frame} facts={facts} form={form} retentionMonths={retentionMonths} />
      </fieldset>
      <div class="send">
        <button type="submit" class="button">
          {props.act ?? t(words[offer].send)}
        </button>
        <p class="small soft">{promiseOf(t, offer, facts.event)}</p>
      </div>
    </form>
  )
}

const words = {
  place: { title: 'register.title', send: 'register.send', promise: 'register.after' },
  line: { title: 'register.join-title', send: 'register.join', promise: 'register.after-line' },
  either: { title: 'register.title', send: 'register.send', promise: 'register.after-mixed' },
  application: {
    title: 'register.apply-title',
    send: 'register.apply',
    promise: 'register.after-application',
  },
} as const satisfies Record<Offer, Readonly<Record<'title' | 'send' | 'promise', MessageKey>>>

/** What follows once the form is sent; an application's answer has a date, where the organizers promised one. */
function promiseOf(t: Translate, offer: Offer, { hearByOn }: Pick<Event, 'hearByOn'>): string {
  return offer === 'application' && hearByOn !== null
    ? t('register.after-application-by', { date: formatDate(t.locale, hearByOn, 'full') })
    : t(words[offer].promise)
}

function Consents({
  frame,
  facts,
  form,
  retentionMonths,
}: Pick<FormPageProps, 'frame' | 'facts' | 'form' | 'retentionMonths'>) {
  const { t, site } = frame
  const { asks } = facts.event
  return (
    <>
      <Tick
        form={form}
        name="privacy"
        label={t('register.agree', { organization: site.name })}
        hint={<PrivacyHint frame={frame} months={retentionMonths} />}
        required
      />
      {(asks.listing || asks.photos || asks.news) && (
        <div>
          {asks.listing && <Tick form={form} name="listing" label={t('register.listing')} />}
          {asks.photos && <Tick form={form} name="photos" label={t('register.photos')} />}
          {asks.news && <Tick form={form} name="news" label={t('register.news')} />}
        </div>
      )}
    </>
  )
}

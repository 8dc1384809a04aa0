import type { FormState } from '../../../src/http/form-state.ts'
import type { Problem } from '../../../src/http/problems.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import type { Contact } from '../../../src/registrations/registration.ts'
import { EventFacts } from '../../components/event/event-facts.tsx'
import { Title } from '../../components/event/title.tsx'
import { Tick } from '../../components/form/choices.tsx'
import { Summary } from '../../components/form/summary.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { NotDone, titleOf } from '../ask-page.tsx'
import type { Offer, OfferedType } from '../form/form-page.tsx'
import { PrivacyHint } from '../form/privacy-hint.tsx'
import { ContactSection } from './contact-section.tsx'
import { MemberSection } from './member-section.tsx'

/** There were not places for all: for how many, of how many, and whether the rest could wait. */
export type Shortage = { readonly fit: number; readonly count: number; readonly hasLine: boolean }

export type GroupFormPageProps = {
  readonly frame: Frame
  readonly facts: FormFacts
  readonly types: readonly OfferedType[]
  readonly offer: Offer
  readonly form: FormState
  /** Each person's part of the form. */
  readonly people: readonly FormState[]
  readonly most: number
  /** Who registers, where that is known already; null: the form asks. */
  readonly contact: Contact | null
  readonly submission: string
  readonly notice: Problem | null
  readonly shortage: Shortage | null
  readonly retentionMonths: number
}

const formId = 'group'

/** The form by which a contact registers other people. */
export function GroupFormPage(props: GroupFormPageProps) {
  const { frame, facts, form, notice, shortage, contact } = props
  const { t, link } = frame
  const { event, texts } = facts
  const title = texts.get('title')
  const heading = t(contact ? 'group.add-title' : 'group.title')
  return (
    <PublicPage frame={frame} title={titleOf(form, heading)} current="events" unlisted>
      <header class="lead">
        <p class="crumb">
          <a href={link(`/events/${event.slug}`)}>{title && <Title text={title} t={t} />}</a>
        </p>
        <h1>{heading}</h1>
        <p>{t('group.lead')}</p>
      </header>
      <div class="split">
        <div class="stack">
          {notice && <NotDone>{t(notice.key, notice.values)}</NotDone>}
          {shortage && <ShortageNote form={form} shortage={shortage} />}
          <Summary form={form} />
          <FormBody {...props} />
        </div>
        <EventFacts frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}

/** How many places are left, and what the contact can do: nobody is put in line unasked. */
function ShortageNote({ form: { t }, shortage }: { form: FormState; shortage: Shortage }) {
  const { fit, count, hasLine } = shortage
  return (
    <div class="note tone stack" data-state="few" role="alert">
      <p>
        <b>{t('group.short', { fit, people: count })}</b>
      </p>
      <p>{t(hasLine ? 'group.short-line' : 'group.short-no-line')}</p>
      {hasLine && (
        <p>
          <button type="submit" class="button" form={formId} name="act" value="who-fits">
            {fit > 0 ? t('group.who-fits', { fit, rest: count - fit }) : t('group.all-wait')}
          </button>
        </p>
      )}
    </div>
  )
}

function FormBody(props: GroupFormPageProps) {
  const { frame, facts, types, offer, form, people, most, contact, submission } = props
  const { t } = frame
  return (
    <form class="form" method="post" id={formId} novalidate>
      {/* The first button is the one that the Enter key presses. */}
      <button type="submit" class="unseen" tabindex={-1}>
        {t('group.send')}
      </button>
      <input type="hidden" name="submission" value={submission} />
      {offer === 'place' && <input type="hidden" name="wants" value="place" />}
      <ContactSection form={form} contact={contact} />
      {people.map((person, place) => (
        <MemberSection
          form={person}
          number={place + 1}
          isAlone={people.length === 1}
          facts={facts}
          types={types}
        />
      ))}
      {people.length < most ? (
        <p class="row">
          <button
            type="submit"
            class="button plain"
            name="act"
            value="add"
            formaction={`#people.${people.length}.given_name`}
          >
            {t('group.add-row')}
          </button>
        </p>
      ) : (
        <p class="small soft">{t('group.at-most', { count: most })}</p>
      )}
      <Sending {...props} />
    </form>
  )
}

function Sending({ frame, form, offer, retentionMonths }: GroupFormPageProps) {
  const { t, site } = frame
  return (
    <>
      <fieldset class="section">
        <legend>{t('register.before')}</legend>
        <Tick
          form={form}
          name="privacy"
          label={t('group.agree', { organization: site.name })}
          hint={<PrivacyHint frame={frame} months={retentionMonths} />}
          required
        />
      </fieldset>
      <div class="send">
        <button type="submit" class="button">
          {t(sendWords[offer])}
        </button>
        <p class="small soft">{t(promises[offer])}</p>
      </div>
    </>
  )
}

const sendWords = {
  place: 'group.send',
  line: 'group.send-line',
  either: 'group.send',
  application: 'group.send-application',
} as const satisfies Record<Offer, string>

const promises = {
  place: 'group.after',
  line: 'group.after-line',
  either: 'group.after-mixed',
  application: 'group.after-application',
} as const satisfies Record<Offer, string>

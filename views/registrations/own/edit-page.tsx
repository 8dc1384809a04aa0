import type { Event, Texts } from '../../../src/events/event.ts'
import type { Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Frame } from '../../frame.ts'
import { AskPage, SendRow } from '../ask-page.tsx'
import { AskedQuestion } from '../form/asked-question.tsx'
import { PersonSection } from '../form/person-section.tsx'

export type EditPageProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  readonly email: string
  /** Whether who they are and what the form asked can still be changed. */
  readonly isFormOpen: boolean
  /** Until when, and what a change leads to. */
  readonly said: readonly string[]
  readonly questions: readonly Question[]
  /** Of later questions: until when each is asked, in words. */
  readonly until: ReadonlyMap<Question['id'], string>
  /** Ids of options whose places are gone. */
  readonly full: ReadonlySet<string>
  readonly version: string
  /** Whether files are asked for, which have a page of their own. */
  readonly asksFiles: boolean
  /** What a form that was sent came to. */
  readonly notice?: string | undefined
  /** The own page. */
  readonly path: string
}

/** The form for changes: who somebody is, what they answered, and what is asked of those who have a place. */
export function EditPage(props: EditPageProps) {
  const { frame, event, texts, form, said, notice } = props
  const { t } = frame
  const lead = said.map((words) => <p>{words}</p>)
  return (
    <AskPage {...{ frame, event, texts, form, lead, notice }} title={t('own.edit.title')} current="my">
      {props.asksFiles && (
        <p>
          <a href={frame.link(`${props.path}/files`)}>{t('files.title')}</a>
        </p>
      )}
      <EditForm {...props} />
    </AskPage>
  )
}

function EditForm(props: EditPageProps) {
  const { frame, event, form, isFormOpen, questions, version, path } = props
  const { t, link } = frame
  const ofForm = questions.filter(({ moment }) => moment === 'registration')
  const later = questions.filter(({ moment }) => moment !== 'registration')
  return (
    <form class="form" method="post" novalidate>
      <input type="hidden" name="version" value={version} />
      {isFormOpen && (
        <PersonSection
          form={form}
          asksAffiliation={event.asks.affiliation}
          number="1"
          address={<Address {...props} />}
        />
      )}
      {ofForm.length > 0 && <Section number="2" title={t('register.part')} asked={ofForm} {...props} />}
      {later.length > 0 && (
        <Section
          number={!isFormOpen ? '1' : ofForm.length > 0 ? '3' : '2'}
          title={t('own.edit.later')}
          asked={later}
          {...props}
        />
      )}
      <SendRow act={t('own.edit.save')} backHref={link(path)} back={t('offers.back')} />
    </form>
  )
}

/** The address as it is: what was sent to it opens this page. */
function Address({ form: { t }, email }: Pick<EditPageProps, 'form' | 'email'>) {
  return (
    <div class="field">
      <b>{t('register.email')}</b>
      <p dir="ltr">{email}</p>
      <p class="hint">{t('own.edit.email-hint')}</p>
    </div>
  )
}

type SectionProps = Pick<EditPageProps, 'form' | 'questions' | 'until' | 'full'> & {
  readonly number: string
  readonly title: string
  readonly asked: readonly Question[]
}

function Section({ form, questions, until, full, number, title, asked }: SectionProps) {
  const isFirstUntil = ({ id }: Question, before: Question | undefined) =>
    until.has(id) && until.get(id) !== (before && until.get(before.id))
  return (
    <fieldset class="section">
      <legend>
        <span class="n">{number}</span> {title}
      </legend>
      {asked.map((question, place) => (
        <>
          {isFirstUntil(question, asked[place - 1]) && <p class="small soft">{until.get(question.id)}</p>}
          <AskedQuestion {...{ form, question, questions, full }} />
        </>
      ))}
    </fieldset>
  )
}

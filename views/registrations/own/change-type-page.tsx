import type { Event, Text, Texts } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { type TypeChoice, takesPeople } from '../../../src/registrations/own/type/type-choices.ts'
import { Choices, Tick } from '../../components/form/choices.tsx'
import { TextField } from '../../components/form/field.tsx'
import { hole, Sentence } from '../../components/sentence.tsx'
import { Words } from '../../components/words.tsx'
import type { Frame } from '../../frame.ts'
import { AskPage, SendRow } from '../ask-page.tsx'

type ChangeTypePageProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  readonly state: 'applied' | 'waitlisted' | 'confirmed'
  readonly now: Text | null
  readonly choices: readonly TypeChoice[]
  /** Whether somebody may wait where no place is free. */
  readonly hasLine: boolean
  /** What a form that was sent came to. */
  readonly notice?: string | undefined
  /** The own page. */
  readonly path: string
}

/** Asks which other way of taking part somebody wants, and whether they would wait for it. */
export function ChangeTypePage(props: ChangeTypePageProps) {
  const { frame, event, texts, form, state, now, notice } = props
  const { t } = frame
  const lead = (
    <>
      {now && (
        <p>
          <Sentence words={t('own.change.now', { type: hole })}>
            <b>
              <Words text={now} t={t} />
            </b>
          </Sentence>
        </p>
      )}
      <p>{t(`own.change.${state}`)}</p>
    </>
  )
  return (
    <AskPage {...{ frame, event, texts, form, lead, notice }} title={t('own.change.title')} current="my">
      <TypeForm {...props} />
    </AskPage>
  )
}

function TypeForm({ frame, form, state, choices, hasLine, path }: ChangeTypePageProps) {
  const { t, link } = frame
  return (
    <form class="form" method="post" novalidate>
      <Choices
        form={form}
        name="type"
        kind="radio"
        cards
        label={t('register.type')}
        required
        choices={choices.map((choice) => ({
          value: choice.key,
          label: <Words text={choice.title} t={t} />,
          end: t(`availability.${choice.state}`),
          note: choice.note && <Words text={choice.note} t={t} />,
          disabled: !takesPeople(choice),
        }))}
      />
      {choices.some(({ asksCode }) => asksCode) && (
        <TextField
          form={form}
          name="code"
          label={t('own.change.code')}
          hint={t('own.change.code-hint')}
          autocomplete="off"
          spellcheck={false}
          width="w-m"
        />
      )}
      {hasLine && state !== 'applied' && <Tick form={form} name="wait" label={t('own.change.wait')} />}
      <SendRow act={t('own.change.send')} backHref={link(path)} back={t('offers.back')} />
    </form>
  )
}

import type { Event, Text, Texts } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { type TypeChoice, takesPeople } from '../../../src/registrations/own/type/type-choices.ts'
import { Choices, Tick } from '../../components/choices.tsx'
import { EventFacts } from '../../components/event-facts.tsx'
import { TextField } from '../../components/field.tsx'
import { hole, Sentence } from '../../components/sentence.tsx'
import { Summary } from '../../components/summary.tsx'
import { Words } from '../../components/words.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'

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
  const title = t('own.change.title')
  return (
    <PublicPage
      frame={frame}
      title={form.problems.size > 0 ? t('register.error-title', { title }) : title}
      current="my"
      unlisted
    >
      <header class="lead">
        <h1>{title}</h1>
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
      </header>
      <div class="split">
        <div class="stack">
          {notice && (
            <div class="note tone" data-state="failed" role="alert">
              <p>{notice}</p>
            </div>
          )}
          <Summary form={form} />
          <TypeForm {...props} />
        </div>
        <EventFacts frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
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
      <div class="row">
        <button type="submit" class="button">
          {t('own.change.send')}
        </button>
        <a class="button plain" href={link(path)}>
          {t('offers.back')}
        </a>
      </div>
    </form>
  )
}

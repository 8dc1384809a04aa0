import type { Child } from 'hono/jsx'
import { controlState, type FieldProps, HintAndProblem, Mark } from './field.tsx'

export type Choice = {
  /** Words over the first of several, as a day over its sessions. */
  readonly heading?: Child
  readonly value: string
  readonly label: Child
  /** A word at the line's end, as an availability. */
  readonly end?: Child
  readonly note?: Child
  readonly disabled?: boolean
  /** What is asked only of those who choose it. */
  readonly follows?: readonly Child[]
}

type ChoicesProps = FieldProps & {
  readonly choices: readonly Choice[]
  readonly kind: 'radio' | 'checkbox'
  /** Cards stand apart, each with its words; else lines. */
  readonly cards?: boolean
}

/** One or several of a few, all in sight. */
export function Choices({ choices, kind, cards = false, ...field }: ChoicesProps) {
  const { form, name } = field
  const id = form.prefix + name
  const state = controlState(field)
  const ofGroup = kind === 'radio' ? { role: 'radiogroup', ...state } : {}
  return (
    <fieldset class="field" {...ofGroup}>
      <legend>
        {field.label}
        <Mark {...field} />
      </legend>
      <HintAndProblem {...field} />
      <div class={cards ? 'choices' : 'choices tight'}>
        {choices.map(({ heading, value, label, end, note, disabled, follows }, place) => (
          <>
            {heading && <p class="small soft">{heading}</p>}
            <label class={cards ? 'choice card' : 'choice'}>
              <input
                type={kind}
                name={id}
                value={value}
                // The first bears the field's name, so that a summary's link leads to it.
                id={place === 0 ? id : `${id}-${value}`}
                // What can't be chosen is not sent: it must not look chosen.
                checked={form.holds(name, value) && !disabled}
                disabled={disabled}
                {...(kind === 'checkbox'
                  ? { 'aria-invalid': state['aria-invalid'], 'aria-describedby': state['aria-describedby'] }
                  : {})}
              />
              <span>
                {end && <span class="end">{end}</span>}
                {label}
              </span>
              {note && <small>{note}</small>}
            </label>
            {follows && follows.length > 0 && (
              <div class="then" data-if={id} data-is={value}>
                {follows}
              </div>
            )}
          </>
        ))}
      </div>
    </fieldset>
  )
}

/** A single box to tick, which sends `yes`. */
export function Tick({ form, name, label, hint, required = false }: FieldProps) {
  const id = form.prefix + name
  return (
    <div class="field">
      <HintAndProblem form={form} name={name} />
      <label class="choice">
        <input
          type="checkbox"
          name={id}
          value="yes"
          id={id}
          checked={form.holds(name, 'yes')}
          {...controlState({ form, name, required })}
        />
        <span>{label}</span>
        {hint && <small>{hint}</small>}
      </label>
    </div>
  )
}

import type { Child } from 'hono/jsx'
import type { FormState } from '../../../src/http/form-state.ts'
import { Icon } from '../icon.tsx'

/** A field's own facts: its name in the form, what it is called, whether it must be filled. */
export type FieldProps = {
  readonly form: FormState
  readonly name: string
  readonly label: Child
  readonly hint?: Child
  readonly required?: boolean
  /** Of a field that must be filled in some cases alone: in which, instead of «optional». */
  readonly requiredWhen?: string
}

type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'date' | 'number' | 'tel'
  readonly autocomplete?: string
  readonly spellcheck?: false
  /** Writes from the side that what is typed begins at: for names in any script. */
  readonly anyDirection?: boolean
  readonly width?: 'w-s' | 'w-m'
  /** Of a number: whether it may have a sign or a fraction. */
  readonly wholeAndPositive?: boolean
  /** Of a date: the first and the last that can be given. */
  readonly min?: string | undefined
  readonly max?: string | undefined
}

/** One line of text, a date or a number. Nothing bounds its length here: a browser would cut what is pasted, unsaid. */
export function TextField({ type = 'text', autocomplete, spellcheck, width, ...field }: TextFieldProps) {
  const { form, name, anyDirection, wholeAndPositive, min, max } = field
  const id = form.prefix + name
  const value = form.value(name)
  return (
    <Field {...field}>
      <input
        class={width ? `input ${width}` : 'input'}
        id={id}
        name={id}
        type={shownType(type, value)}
        inputmode={type === 'number' ? (wholeAndPositive ? 'numeric' : 'decimal') : undefined}
        autocomplete={autocomplete}
        spellcheck={spellcheck}
        dir={type === 'email' || type === 'tel' ? 'ltr' : anyDirection ? 'auto' : undefined}
        min={min}
        max={max}
        value={value}
        {...controlState(field)}
      />
    </Field>
  )
}

/** A browser shows nothing of a wrong date, and changes numbers when it scrolls: what was typed must stay in sight. */
export function shownType(type: TextFieldProps['type'], value: string): string | undefined {
  if (type === 'number') return 'text'
  return type === 'date' && value !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? 'text' : type
}

/** Several lines of text. */
export function TextArea(field: FieldProps & { readonly rows?: number }) {
  const { form, name, rows = 5 } = field
  const id = form.prefix + name
  return (
    <Field {...field}>
      <textarea
        class="input textarea"
        id={id}
        name={id}
        rows={rows}
        dir="auto"
        {...controlState(field)}
      >{`\n${form.value(name)}`}</textarea>
    </Field>
  )
}

type SelectFieldProps = FieldProps & {
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly lang?: string
    readonly disabled?: boolean
  }[]
  /** The words of the empty choice; without them there is none. */
  readonly empty?: string
  readonly autocomplete?: string
}

/** One of a list. */
export function SelectField({ options, empty, autocomplete, ...field }: SelectFieldProps) {
  const { form, name } = field
  const id = form.prefix + name
  return (
    <Field {...field}>
      <select class="select w-m" id={id} name={id} autocomplete={autocomplete} {...controlState(field)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label, lang, disabled }) => (
          <option
            value={value}
            lang={lang}
            disabled={disabled}
            selected={form.holds(name, value) && !disabled}
          >
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Field({ children, ...field }: FieldProps & { readonly children: Child }) {
  return (
    <div class="field">
      <label for={field.form.prefix + field.name}>
        {field.label}
        <Mark {...field} />
      </label>
      <HintAndProblem {...field} />
      {children}
    </div>
  )
}

/** «required» or «optional», in words; or when it is required. */
export function Mark({
  form,
  required = false,
  requiredWhen,
}: Pick<FieldProps, 'form' | 'required' | 'requiredWhen'>) {
  // The space keeps the label's words apart where they are read aloud.
  return (
    <>
      {' '}
      <em>{requiredWhen ?? form.t(required ? 'form.required' : 'form.optional')}</em>
    </>
  )
}

/** What helps to fill the field, and what is wrong with what was typed. */
export function HintAndProblem({ form, name, hint }: Pick<FieldProps, 'form' | 'name' | 'hint'>) {
  const problem = form.problems.get(name)
  const id = form.prefix + name
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          <Icon name="warning" />
          {form.t(problem.key, problem.values)}
        </p>
      )}
    </>
  )
}

/** What a control says of its field to those who don't see it: first the hint, then the problem. */
export function controlState({ form, name, hint, required }: Omit<FieldProps, 'label'>) {
  const hasProblem = form.problems.has(name)
  const id = form.prefix + name
  const described = [hint ? `${id}-hint` : '', hasProblem ? `${id}-problem` : ''].filter(Boolean)
  return {
    'aria-invalid': hasProblem ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  }
}

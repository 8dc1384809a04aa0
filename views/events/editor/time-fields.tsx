import { parseLocalTime, parseWallTime } from '../../../src/time/wall-time.ts'
import { controlState, type FieldProps, HintAndProblem, Mark } from '../../components/form/field.tsx'

/** A time of day, or a date with one. What is none stays in sight: such an input would show nothing of it. */
export function TimeField(field: FieldProps & { readonly type: 'time' | 'datetime-local' }) {
  const { form, name, label, type } = field
  const value = form.value(name)
  const isShown =
    value === '' || (type === 'time' ? parseLocalTime(value) : parseWallTime(value)) !== undefined
  return (
    <div class="field">
      <label for={name}>
        {label}
        <Mark {...field} />
      </label>
      <HintAndProblem {...field} />
      <input
        class="input"
        id={name}
        name={name}
        type={isShown ? type : 'text'}
        value={value}
        {...controlState(field)}
      />
    </div>
  )
}

import {
  controlState,
  type FieldProps,
  HintAndProblem,
  Mark,
  shownType,
} from '../../components/form/field.tsx'

type StayFieldProps = FieldProps & { readonly min?: string | undefined; readonly max?: string | undefined }

/** The first and the last day of a stay: two dates under one name. */
export function StayField({ min, max, ...field }: StayFieldProps) {
  const { form, name } = field
  const { t } = form
  const id = form.prefix + name
  const days = form.values(name)
  return (
    <fieldset class="field">
      <legend>
        {field.label}
        <Mark {...field} />
      </legend>
      <HintAndProblem {...field} />
      <div class="row">
        {(['from', 'to'] as const).map((end, place) => {
          const day = days[place] ?? ''
          return (
            <div class="field">
              <label for={place === 0 ? id : `${id}-to`}>{t(`answer.${end}`)}</label>
              <input
                class="input w-m"
                id={place === 0 ? id : `${id}-to`}
                name={id}
                type={shownType('date', day)}
                {...{ min, max, value: day }}
                {...controlState(field)}
              />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

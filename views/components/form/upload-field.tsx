import { controlState, type FieldProps, HintAndProblem, Mark } from './field.tsx'

type UploadProps = Omit<FieldProps, 'name'> & {
  /** The kinds of files to choose among, by ending or media type. */
  readonly accept: string
}

/** One file to choose, sent as `file`. */
export function UploadField({ accept, ...rest }: UploadProps) {
  const field = { ...rest, name: 'file' }
  const id = `${field.form.prefix}file`
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        <Mark {...field} />
      </label>
      <HintAndProblem {...field} />
      <input class="input" id={id} name={id} type="file" accept={accept} {...controlState(field)} />
    </div>
  )
}

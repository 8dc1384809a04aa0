import type { QuestionKind } from '../../../src/database/tables/event-tables.ts'
import { acceptOf } from '../../../src/registrations/files/answer-file.ts'
import { controlState, type FieldProps, HintAndProblem, Mark } from '../../components/form/field.tsx'

type FileFieldProps = FieldProps & { readonly kind: QuestionKind }

/** A file to choose, with the one that is kept; where the form takes none, the way to give it later. */
export function FileField({ kind, ...field }: FileFieldProps) {
  const { form, name, label } = field
  const { t, files } = form
  if (files === null)
    return (
      <div class="field">
        <b>{label}</b>
        <p class="hint">{t('files.later')}</p>
      </div>
    )
  const kept = files.get(name)
  const bounds = t(kind === 'picture' ? 'files.picture-hint' : 'files.file-hint')
  const hint = field.hint ? (
    <>
      {field.hint}
      <br />
      {bounds}
    </>
  ) : (
    bounds
  )
  const id = form.prefix + name
  return (
    <div class="field">
      <label for={id}>
        {label}
        <Mark {...field} />
      </label>
      <HintAndProblem {...field} hint={hint} />
      {kept !== undefined && <Kept form={form} name={name} kept={kept} />}
      <input
        class="input"
        id={id}
        name={id}
        type="file"
        accept={acceptOf(kind)}
        {...controlState({ ...field, hint })}
      />
    </div>
  )
}

type KeptProps = Pick<FieldProps, 'form' | 'name'> & { readonly kept: string }

function Kept({ form: { t, prefix }, name, kept }: KeptProps) {
  return (
    <>
      <p>{t('files.kept', { file: `\u2068${kept}\u2069` })}</p>
      <label class="choice">
        <input type="checkbox" name={prefix + name.replace(/^answer\./, 'drop.')} value="yes" />
        <span>{t('files.drop')}</span>
      </label>
    </>
  )
}

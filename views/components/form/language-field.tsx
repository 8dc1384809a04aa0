import { endonyms, type Locale, locales } from '../../../src/i18n/locales.ts'
import { type FieldProps, SelectField } from './field.tsx'

type LanguageFieldProps = FieldProps & {
  /** Those to choose from; all, if none are named. */
  readonly languages?: readonly Locale[]
}

/** A choice of language, each called by its own name. */
export function LanguageField({ languages = locales, ...field }: LanguageFieldProps) {
  const options = languages.map((locale) => ({ value: locale, label: endonyms[locale], lang: locale }))
  return <SelectField {...field} options={options} />
}

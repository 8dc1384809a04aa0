import type { FormState } from '../../../src/http/form-state.ts'

/** What is wrong with a form, before it: each line leads to its field (SEC-3). The page's script gives it the focus. */
export function Summary({ form }: { readonly form: FormState }) {
  const { t, problems } = form
  if (problems.size === 0) return null
  return (
    <div class="summary" tabindex={-1}>
      <div role="alert">
        <h2>{t('form.summary', { count: problems.size })}</h2>
        <ul>
          {[...problems].map(([name, { key, values }]) => (
            <li>{name === 'form' ? <b>{t(key, values)}</b> : <a href={`#${name}`}>{t(key, values)}</a>}</li>
          ))}
        </ul>
        <p class="small soft">{t('form.kept')}</p>
      </div>
    </div>
  )
}

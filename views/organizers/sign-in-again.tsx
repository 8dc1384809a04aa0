import type { FormState } from '../../src/http/form-state.ts'

/** The way to a fresh sign-in in another tab, where a form was refused for want of one (SEC-38). */
export function SignInAgain({ form }: { readonly form: FormState }) {
  if (form.problems.get('form')?.key !== 'editor.sign-in-again') return null
  return (
    <p class="row">
      <a class="button" href="/organizer/sign-in?again=yes" target="_blank" rel="noopener">
        {form.t('editor.sign-in-tab')}
      </a>
    </p>
  )
}

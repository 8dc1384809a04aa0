import type { FormState } from '../../src/http/form-state.ts'
import { TextField } from '../components/form/field.tsx'
import { Summary } from '../components/form/summary.tsx'
import { type EntranceFrame, EntrancePage } from './entrance.tsx'

type LinkProps = EntranceFrame & { readonly form: FormState; readonly asksForCode: boolean }

/** What a one-time link opens: a button, for mail scanners open links and press none (SEC-35). */
export function LinkPage({ form, asksForCode, ...frame }: LinkProps) {
  const { t } = frame
  return (
    <EntrancePage {...frame} title={t('sign-in.title')} refused={form.problems.size > 0}>
      <form class="form sect" method="post" novalidate>
        <Summary form={form} />
        <p class="soft">{t(asksForCode ? 'sign-in.link-code' : 'sign-in.link-lead')}</p>
        {asksForCode && (
          <TextField
            form={form}
            name="code"
            autocomplete="one-time-code"
            label={t('sign-in.code')}
            hint={t('sign-in.code-hint')}
            width="w-s"
            required
          />
        )}
        <p class="row">
          <button type="submit" class="button">
            {t('sign-in.enter')}
          </button>
        </p>
      </form>
    </EntrancePage>
  )
}

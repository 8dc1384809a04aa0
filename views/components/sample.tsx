import type { Translate } from '../../src/i18n/translate.ts'

/** Marks what the demo made up. */
export function Sample({ t, when = true }: { readonly t: Translate; readonly when?: boolean }) {
  return when ? <span class="tag sample">{t('site.sample')}</span> : null
}

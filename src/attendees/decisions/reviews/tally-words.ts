import type { Translate } from '../../../i18n/translate.ts'
import type { Tally } from './review.ts'

/** How many voted which way; that nobody did, where that is so. */
export function tallyInWords({ yes, maybe, no }: Tally, t: Translate): string {
  return yes + maybe + no === 0 ? t('decisions.no-votes') : t('decisions.tally', { yes, maybe, no })
}

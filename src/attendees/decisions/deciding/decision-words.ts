import type { Problem } from '../../../http/problems.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { busy } from '../../reason.ts'
import type { Became } from './decision.ts'

/** What became of an application, as a sentence. */
export function becameInWords(became: Became, t: Translate): Problem {
  switch (became.outcome) {
    case 'decided':
      return { key: `state.${became.state}` }
    case 'decided-before': {
      const state = t(`state.${became.state}`)
      return became.by === ''
        ? { key: 'decisions.decided-before', values: { state } }
        : { key: 'decisions.decided-before-by', values: { name: `\u2068${became.by}\u2069`, state } }
    }
    case 'full':
      return { key: 'decisions.nothing-free' }
    case 'too-few-votes':
      return { key: 'decisions.votes-lack', values: { count: became.lacking } }
    case 'busy':
      return busy(became.retryAfter)
    default:
      return { key: `decisions.${became.outcome}` }
  }
}

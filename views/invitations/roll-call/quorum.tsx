import type { Translate } from '../../../src/i18n/translate.ts'
import type { Count } from '../../../src/invitations/roll-call/roll-call.ts'

/** Whether the quorum is met, by shape and word. */
export function QuorumBadge({ t, count }: { readonly t: Translate; readonly count: Count }) {
  const { quorum, lacking } = count
  if (quorum === null) {
    return (
      <span class="badge wash" data-state="closed">
        {t('roll-call.no-quorum')}
      </span>
    )
  }
  return (
    <span class="badge wash" data-state={lacking === 0 ? 'confirmed' : 'full'}>
      {lacking === 0 ? t('roll-call.met') : t('roll-call.lacks', { count: lacking })}
    </span>
  )
}

import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../icon.tsx'

type MoveProps = {
  readonly t: Translate
  /** What is moved, for those who hear the buttons. */
  readonly label: string
  /** The form's field that names it, and its value. */
  readonly name: string
  readonly value: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Up and Down in an ordered list: a small form of its own, which works without a script. */
export function MoveButtons({ t, label, name, value, isFirst, isLast }: MoveProps) {
  return (
    <form class="move" method="post">
      <button type="submit" name="act" value="up" aria-label={t('move.up', { label })} disabled={isFirst}>
        <Icon name="up" />
      </button>
      <input type="hidden" name={name} value={value} />
      <button type="submit" name="act" value="down" aria-label={t('move.down', { label })} disabled={isLast}>
        <Icon name="down" />
      </button>
    </form>
  )
}

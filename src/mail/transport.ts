import type { MessageId } from '../ids.ts'
import type { ComposedMail } from './message.ts'

/** A mail with its envelope: all that decides on its bytes. */
export type Letter = ComposedMail & {
  readonly id: MessageId
  readonly to: string
  readonly composedAt: Date
}

/** `refused`: the other side will never take this mail; another try is of no use. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused'; readonly problem: string }

/** How mail leaves. Throws where another try may help. */
export type Transport = {
  readonly send: (letter: Letter) => Promise<Delivery>
  readonly close: () => void
}

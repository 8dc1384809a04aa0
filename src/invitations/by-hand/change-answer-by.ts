import { violates } from '../../database/constraints.ts'
import type { Services } from '../../services.ts'
import type { LocalDate, ZoneId } from '../../time/wall-time.ts'
import { endOfDay } from '../answer-by.ts'
import { type Changed, changeSelected, type Picked } from './change-selected.ts'

export type DateChanged =
  | (Changed & { readonly outcome: 'changed' })
  /** The day is over already. */
  | { readonly outcome: 'past' }
  /** A lapsed one can't be brought back: its address was invited anew. */
  | { readonly outcome: 'invited-again' }

/** Gives another last day to answer; those that lapsed can be answered again. */
export async function changeAnswerBy(
  services: Pick<Services, 'db' | 'clock'>,
  picked: Picked,
  { day, zone }: { readonly day: LocalDate; readonly zone: ZoneId },
): Promise<DateChanged> {
  const answerByAt = endOfDay(day, zone)
  if (answerByAt <= services.clock.now()) return { outcome: 'past' }
  try {
    const changed = await changeSelected(services, picked, {
      deed: 'change-date',
      act: 'change-answer-by',
      reason: null,
      set: { answerByOn: day, answerByAt },
      mail: () => null,
    })
    return { outcome: 'changed', ...changed }
  } catch (error) {
    if (!violates(error, 'invitations_open_key')) throw error
    return { outcome: 'invited-again' }
  }
}

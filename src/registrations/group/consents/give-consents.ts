import { inTransaction } from '../../../database/transaction.ts'
import type { EventId, RegistrationId } from '../../../ids.ts'
import type { Services } from '../../../services.ts'
import { insertChanges } from '../../history-store.ts'
import { lockConsents, saveConsents } from './consent-store.ts'
import { afterForm, type Consent } from './consents.ts'

type Giving = {
  readonly eventId: EventId
  readonly id: RegistrationId
  /** The boxes that the form showed, and those of them that were ticked. */
  readonly boxes: readonly Consent[]
  readonly ticked: readonly Consent[]
  readonly notice: { readonly version: number; readonly locale: string }
}

/** Keeps what somebody agrees to from now on, and what they take back; the history says which. Repeats harmlessly. */
export async function giveConsents(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, id, boxes, ticked, notice }: Giving,
): Promise<void> {
  const at = clock.now()
  const shown = { at: at.toISOString(), notice: notice.version, language: notice.locale }
  await inTransaction(db, async (tx) => {
    const { consents: kept, state } = await lockConsents(tx, eventId, id)
    const { consents, given, withdrawn } = afterForm(kept, boxes, ticked, shown)
    if (given.length === 0 && withdrawn.length === 0) return
    await saveConsents(tx, eventId, id, consents, at)
    const by = { kind: 'participant' } as const
    const facts = { given, withdrawn }
    const change = { registrationId: id, at, deed: 'consent', from: state, to: state, by } as const
    await insertChanges(tx, eventId, [{ ...change, reason: null, facts }])
  })
}

import type { Services } from '../../services.ts'
import { type OwnAddress, raiseVersion } from './address-store.ts'

/**
 * Gives the feed a new address: the one of that version answers 410 from then on. Repeats harmlessly, for it
 * names the address that is to go.
 */
export async function renewFeed(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { id, version }: Pick<OwnAddress, 'id' | 'version'>,
): Promise<void> {
  await raiseVersion(db, id, version, clock.now())
}

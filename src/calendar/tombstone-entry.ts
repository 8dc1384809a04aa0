import type { Tombstone } from '../events/tombstones/tombstone.ts'
import type { Translate } from '../i18n/translate.ts'
import type { CalendarEntry } from './entry.ts'

/** What a feed says of an entry that left it: its UID, its time and the word alone (CAL-36). */
export function tombstoneEntry(tombstone: Tombstone, t: Translate): CalendarEntry {
  const { uid, sequence, createdAt, changedAt, time } = tombstone
  return {
    uid,
    sequence,
    createdAt,
    changedAt,
    stampedAt: changedAt,
    time,
    status: 'CANCELLED',
    isBusy: false,
    summary: t('calendar.gone'),
    location: '',
    description: '',
    url: '',
    position: null,
    categories: [],
    contact: '',
    broadcast: null,
  }
}

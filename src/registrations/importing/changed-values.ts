import type { Schedule } from '../../time/instants.ts'
import type { Change } from './comparing/compare.ts'

/** What changes come to in the fields of the event's editor. */
export function changedValues(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(changes.flatMap(valuesOf))
}

function valuesOf(change: Change): readonly (readonly [string, string])[] {
  switch (change.kind) {
    case 'text':
      return [[change.field, change.to], ...moreValues(change.field)]
    case 'when':
      return timeValues(change.to)
    case 'where': {
      const { venue, city, country } = change.to
      return [
        ['venue', venue],
        ['city', city],
        ['country', country ?? ''],
      ] as const
    }
    case 'programme':
      return []
  }
}

/** The folded part of the editor is read only where it is sent. */
function moreValues(field: string): readonly (readonly [string, string])[] {
  if (field === 'joining')
    return [
      ['more', 'yes'],
      ['online', 'yes'],
    ]
  return field === 'broadcast' ? [['more', 'yes']] : []
}

/** A time as the editor's fields. */
export function timeValues(schedule: Schedule): readonly (readonly [string, string])[] {
  const hours = schedule.precision === 'time' ? schedule : null
  return [
    ['precision', schedule.precision],
    ['starts_on', schedule.startsOn],
    ['ends_on', schedule.endsOn],
    ['time_zone', schedule.timeZone],
    ['start_time', hours?.startTime ?? ''],
    ['end_time', hours?.endTime ?? ''],
    ['start_pass', hours?.startPass ?? ''],
    ['end_pass', hours?.endPass ?? ''],
  ]
}

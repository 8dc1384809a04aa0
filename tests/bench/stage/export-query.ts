import { wholeView } from '../../../src/attendees/attendee-view.ts'
import { exportColumns } from '../../../src/attendees/export/export.ts'
import { offsetsBetween } from '../../../src/attendees/export/offsets.ts'
import { csvStatement } from '../../../src/attendees/export/statements.ts'
import { readListedEvent } from '../../../src/attendees/listed-event.ts'
import { connect } from '../../../src/database/connection.ts'
import { findEventBySlug } from '../../../src/events/event-store.ts'

/** The very statement that an export of `event-1` runs, all pages at once, its parameters written into it. */
export async function exportQuery(url: string): Promise<string> {
  const db = connect(url)
  try {
    const event = await findEventBySlug(db, 'event-1')
    if (!event) throw new Error('The event is not there')
    const listed = await readListedEvent(db, event, 'en', null)
    const sheet = {
      scope: { eventId: event.id, reader: { kind: 'operator' } as const },
      view: wholeView,
      columns: exportColumns(listed, wholeView),
      wording: {
        words: null,
        types: Object.fromEntries(listed.types.map(({ id, key }) => [id, key])),
        offsets: offsetsBetween(event.schedule.timeZone, new Date(Date.now() - 1e10), new Date()),
      },
    }
    const { sql, parameters } = csvStatement(db, sheet, {})
    return sql.replaceAll(/\$(\d+)/g, (_, place) => literalOf(parameters[Number(place) - 1]))
  } finally {
    await db.destroy()
  }
}

function literalOf(value: unknown): string {
  return `E'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}

import { expect } from 'vitest'
import { type Desk, openDesk } from '../desk.ts'
import { calendarProblems } from './calendar-checker.ts'
import { type ReadEvent, readCalendar } from './calendar-reader.ts'

/** A desk whose feeds can be read. */
export type CalendarDesk = Desk & {
  /** Fetches a feed that must be right, and reads it with an independent parser. */
  readonly readFeed: (
    path: string,
  ) => Promise<{ readonly text: string; readonly events: readonly ReadEvent[] }>
}

export async function openCalendarDesk(options?: Parameters<typeof openDesk>[0]): Promise<CalendarDesk> {
  const desk = await openDesk(options)
  return {
    ...desk,
    readFeed: async (path) => {
      const answer = await desk.get(path)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect(answer.status).toBe(200)
      expect(calendarProblems(bytes)).toEqual([])
      const text = new TextDecoder().decode(bytes)
      return { text, events: readCalendar(text) }
    },
  }
}

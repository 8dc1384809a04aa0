import { formatDates } from '../../i18n/formats.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { comma, countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Schedule } from '../../time/instants.ts'
import type { Change, Place, TextField } from './comparing/compare.ts'
import type { FileEvent, FilePlace } from './reading/file-event.ts'

const fieldWords = {
  title: 'editor.event-title',
  short_title: 'editor.short-title',
  summary: 'editor.summary',
  description: 'editor.description',
  broadcast: 'more.broadcast',
  joining: 'more.joining',
} as const satisfies Record<TextField, MessageKey>

const longestShown = 160

/** Something with its name. */
type Worded = { readonly label: string; readonly words: string }

/** A change with its name: old and new side by side. */
export function changeInWords(change: Change, t: Translate): Worded {
  switch (change.kind) {
    case 'text':
      return { label: t(fieldWords[change.field]), words: fromTo(change.from, change.to, t) }
    case 'when':
      return {
        label: t('importing.when'),
        words: fromTo(timeInWords(change.from, t), timeInWords(change.to, t), t),
      }
    case 'where':
      return {
        label: t('importing.where'),
        words: fromTo(placeInWords(change.from, t), placeInWords(change.to, t), t),
      }
    case 'programme': {
      const { added, changed, removed } = change
      return { label: t('office.tab.programme'), words: t('importing.sessions', { added, changed, removed }) }
    }
  }
}

/** The links of a new event, each with its name: staff see which of them everyone will. */
export function linksInWords(
  { broadcastUrl, joiningUrl }: Pick<FileEvent, 'broadcastUrl' | 'joiningUrl'>,
  t: Translate,
): readonly Worded[] {
  return [['broadcast', broadcastUrl] as const, ['joining', joiningUrl] as const].flatMap(([field, to]) =>
    to === null ? [] : changeInWords({ kind: 'text', field, from: '', to }, t),
  )
}

/** Days, hours and zone of an event. */
export function timeInWords(schedule: Schedule, t: Translate): string {
  const { startsOn, endsOn, timeZone } = schedule
  const days = formatDates(t.locale, startsOn, endsOn)
  if (schedule.precision !== 'time') return days
  return `${days}${comma(t.locale)}\u2068${schedule.startTime}–${schedule.endTime}\u2069 (\u2068${timeZone}\u2069)`
}

/** Where in the file something stands. */
export function placeInFile(at: FilePlace, t: Translate): string {
  return 'line' in at ? t('importing.line', { line: at.line }) : at.path
}

function placeInWords({ venue, city, country }: Place, t: Translate): string {
  return [venue, city, country === null ? '' : countryName(t.locale, country)]
    .filter((part) => part !== '')
    .join(comma(t.locale))
}

function fromTo(from: string, to: string, t: Translate): string {
  const shown = { from: isolated(from), to: isolated(to) }
  return from === '' ? t('importing.to', shown) : t('importing.from-to', shown)
}

/** The text's beginning, in its own direction. */
function isolated(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const letters = [...line]
  const shown = letters.length > longestShown ? `${letters.slice(0, longestShown - 1).join('')}…` : line
  return `\u2068${shown}\u2069`
}

import { isSlug } from '../../../events/event.ts'
import { slugOf } from '../../../events/slug.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import { eachInTurn, type Paused } from '../../../time/turns.ts'
import type { FileContent, FileEvent, FilePlace } from '../reading/file-event.ts'
import { checkEvent } from './check-event.ts'
import { compareEvent, programmeChange } from './compare.ts'
import { isOwnUid, type Known, type KnownEvent, wordOf } from './known-event.ts'
import { compareOwnEntry, isOwnEntry } from './own-entry.ts'
import type { Planned, PlannedRow } from './planned-row.ts'
import { compareProgramme } from './programme.ts'
import { isTakenFromEvent } from './taken-uids.ts'

/** What an import would do, entry by entry in the order of the file. Nothing is written, and nothing guessed. */
export function* planImport(
  content: FileContent,
  known: Known,
  origin: string,
): Paused<readonly PlannedRow[]> {
  const slugs = new Set(known.slugs)
  const numbers = new Map<string, number>()
  const seen = new Set<string>()
  return [
    ...content.problems.map((problem): PlannedRow => ({ ...problem, fate: 'refused' })),
    ...(yield* eachInTurn(content.events, (file): PlannedRow => {
      return { at: file.at, title: file.texts.title, ...planOne(file) }
    })),
    ...(yield* planLoose(content, known)),
    ...content.skipped.map((skipped): PlannedRow => ({ ...skipped, fate: 'skipped' })),
  ].sort((a, b) => orderOf(a.at) - orderOf(b.at))

  function planOne(given: FileEvent): Planned {
    if (given.uid !== null && seen.has(given.uid)) return skipped('importing.skip.twice')
    if (given.uid !== null) seen.add(given.uid)
    const there = findKnown(given, known)
    if (there && isOwnEntry(given, there, { isSymposia: content.isSymposia, origin }))
      return planOwn(given, there, content)
    if (given.isCancelled) return planCancelled(there)
    if (isTakenFromEvent(given, known)) return { fate: 'refused', problem: { key: 'importing.uid-taken' } }
    const checked = checkEvent(given)
    if ('problem' in checked) return { fate: 'refused', problem: checked.problem }
    const file = checked.event
    if (there) return planKnown(file, there)
    if (file.uid !== null && known.gone.has(file.uid)) return skipped('importing.skip.deleted')
    const bySlug = file.uid === null ? known.bySlug.get(plainSlug(file)) : undefined
    if (bySlug) return { fate: 'already-there', known: bySlug }
    return { fate: 'new', file, slug: freeSlug(plainSlug(file), slugs, numbers) }
  }
}

function skipped(key: MessageKey): Planned {
  return { fate: 'skipped', problem: { key } }
}

function findKnown({ uid }: FileEvent, { byUid }: Known): KnownEvent | undefined {
  return uid === null ? undefined : byUid.get(uid)
}

/** A cancellation elsewhere does nothing by itself: people may have registered here. */
function planCancelled(there: KnownEvent | undefined): Planned {
  if (!there) return skipped('importing.skip.cancelled')
  return { fate: there.event.state === 'cancelled' ? 'unchanged' : 'cancelled-there', known: there }
}

function planOwn(file: FileEvent, there: KnownEvent, { locales }: FileContent): Planned {
  const compared = compareOwnEntry(file, there, locales)
  if (compared.outcome === 'left-feed') return skipped('importing.skip.left-feed')
  if (compared.outcome !== 'changed') return { fate: compared.outcome, known: there }
  const checked = checkEvent(file)
  if ('problem' in checked) return { fate: 'refused', problem: checked.problem }
  const { changes } = compared
  return { fate: 'changed', known: there, file: checked.event, sessions: file.sessions, isOwn: true, changes }
}

function planKnown(file: FileEvent, there: KnownEvent): Planned {
  const changes = compareEvent(file, there)
  if (changes.length === 0) return { fate: 'unchanged', known: there }
  return { fate: 'changed', known: there, file, sessions: file.sessions, isOwn: false, changes }
}

/** Sessions of events that the file lacks: they go to the events here. */
function* planLoose({ loose, isSymposia }: FileContent, known: Known): Paused<readonly PlannedRow[]> {
  const byParent = Map.groupBy(loose, ({ parent }) => parent)
  const rows = yield* eachInTurn(byParent, ([parent, parts]): readonly PlannedRow[] => {
    const sessions = parts.map(({ session }) => session)
    const there = known.byUid.get(parent)
    if (!there) {
      const problem = { key: 'importing.skip.no-parent' } as const
      return sessions.map(({ at, title }) => ({ at, title, fate: 'skipped', problem }))
    }
    const at = sessions[0]?.at ?? { path: '' }
    const title = wordOf(there, 'title')
    const isOwn = isSymposia || isOwnUid('event', there.event)
    const changes = programmeChange(compareProgramme(sessions, there, { isOwn, isWhole: false }))
    if (changes.length === 0) return [{ at, title, fate: 'unchanged', known: there }]
    return [{ at, title, fate: 'changed', known: there, file: null, sessions, isOwn, changes }]
  })
  return rows.flat()
}

/** The address that the file gives or its title makes, whether or not it is free. */
export function plainSlug({ slug, texts, schedule, series }: FileEvent): string {
  if (slug !== null) return slug
  const { startsOn } = schedule
  const title = texts.short_title || texts.title
  if (series === null) return slugOf(title, startsOn)
  // Editions of one series have one title: their days tell them apart.
  const dated = `${slugOf(title, startsOn).replace(/-?\d{4}$/, '')}-${startsOn}`
  return isSlug(dated) ? dated : slugOf(title, startsOn)
}

/** What of an address leaves room for a number behind it. */
export function slugStem(slug: string): string {
  return slug.slice(0, 70).replace(/-$/, '')
}

/**
 * The address, with a number behind it where another event has it; keeps it from the next. `numbers`: where to
 * go on among many of one address.
 */
export function freeSlug(wanted: string, slugs: Set<string>, numbers = new Map<string, number>()): string {
  const stem = slugStem(wanted)
  let [slug, number] = [wanted, numbers.get(stem) ?? 2]
  for (; slugs.has(slug); number++) slug = `${stem}-${number}`
  if (slug !== wanted) numbers.set(stem, number)
  slugs.add(slug)
  return slug
}

function orderOf(at: FilePlace): number {
  return 'line' in at ? at.line : 0
}

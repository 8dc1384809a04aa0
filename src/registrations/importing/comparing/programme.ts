import { isCalledOff } from '../../../events/event.ts'
import type { FileSession } from '../reading/file-event.ts'
import { isOwnUid, type KnownEvent, type KnownSession } from './known-event.ts'

/** What a file would do to a programme. */
export type ProgrammeChange = {
  readonly added: readonly FileSession[]
  readonly changed: readonly { readonly known: KnownSession; readonly file: FileSession }[]
  readonly removed: readonly KnownSession[]
}

const nothing: ProgrammeChange = { added: [], changed: [], removed: [] }

type Frame = {
  /** Whether the event's feeds here are where the file is from: their words are composed, what they lack was removed. */
  readonly isOwn: boolean
  /** Whether the file has all that is left of the programme. */
  readonly isWhole: boolean
}

/**
 * Compares a file's sessions with the programme that is here, by their UIDs. Only what came from a file is removed by
 * one; sessions that staff added stay.
 */
export function compareProgramme(
  sessions: readonly FileSession[] | null,
  { event, sessions: here }: Pick<KnownEvent, 'event' | 'sessions'>,
  { isOwn, isWhole }: Frame,
): ProgrammeChange {
  if (sessions === null) return nothing
  const alive = sessions.filter(({ isCancelled }) => !isCancelled)
  const [byUid, byWhatItSays] = [
    new Map(here.map((session) => [session.uid, session])),
    new Map(here.toReversed().map((session) => [saidOf(session), session])),
  ]
  const found = alive.map((file) => ({ file, known: findSession(file) }))
  const changed = found.flatMap(({ file, known }) => {
    return known && isChanged(file, known, isOwn) ? [{ file, known }] : []
  })
  if (isOwn) return { ...nothing, changed: isCalledOff(event) ? [] : changed }
  const cancelled = new Set(sessions.flatMap(({ isCancelled, uid }) => (isCancelled ? [uid] : [])))
  const kept = new Set(found.map(({ known }) => known?.id))
  const removed = here.filter((session) => {
    return cancelled.has(session.uid) || (isWhole && !kept.has(session.id) && !isOwnUid('session', session))
  })
  return { added: found.flatMap(({ file, known }) => (known ? [] : [file])), changed, removed }

  function findSession(file: FileSession): KnownSession | undefined {
    return file.uid === null ? byWhatItSays.get(saidOf(file)) : byUid.get(file.uid)
  }
}

/** What tells a session without a UID from others. */
function saidOf({ title, startsAt }: Pick<FileSession, 'title' | 'startsAt'>): string {
  return `${startsAt.getTime()} ${title}`
}

function isChanged(file: FileSession, known: KnownSession, isOwn: boolean): boolean {
  const isMoved =
    file.startsAt.getTime() !== known.startsAt.getTime() || file.endsAt.getTime() !== known.endsAt.getTime()
  if (isOwn) return isMoved && file.sequence >= known.sequence
  return isMoved || file.title !== known.title || (file.room !== '' && file.room !== known.room)
}

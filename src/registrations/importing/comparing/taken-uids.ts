import type { MessageKey } from '../../../i18n/messages.ts'
import type { FileContent, FileEvent, FileProblem, FileSession } from '../reading/file-event.ts'
import type { Known } from './known-event.ts'

/** Every UID of a file, those of parents that it lacks among them. */
export function uidsOf({ events, loose }: Pick<FileContent, 'events' | 'loose'>): readonly string[] {
  const uids = [
    ...events.flatMap(({ uid, sessions }) => [uid, ...(sessions ?? []).map((session) => session.uid)]),
    ...loose.flatMap(({ parent, session }) => [parent, session.uid]),
  ]
  return [...new Set(uids.filter((uid) => uid !== null))]
}

/** Entries that only a Symposia makes, each from what it belongs to (CAL-31). */
const composed = /^(deadline|registration)-[0-9a-f]{8}-[0-9a-f-]{27}@/

/** Whether the UID of a new event is that of something else that is here. */
export function isTakenFromEvent({ uid }: FileEvent, { sessions }: Known): boolean {
  return uid !== null && (composed.test(uid) || sessions.has(uid))
}

/**
 * The content with its sessions whose UID means something else, here or in the file, among its problems: one UID is one
 * entry of all feeds (CAL-30).
 */
export function withoutTaken(content: FileContent, known: Known): FileContent {
  const taken: FileProblem[] = []
  const seen = new Set(content.events.flatMap(({ uid }) => uid ?? []))
  const events = content.events.map((event) => {
    const sessions = event.sessions?.filter((session) => isFree(session, event.uid)) ?? null
    return { ...event, sessions }
  })
  const loose = content.loose.filter(({ parent, session }) => isFree(session, parent))
  return { ...content, events, loose, problems: [...content.problems, ...taken] }

  function isFree(session: FileSession, parent: string | null): boolean {
    const key = problemOf(session.uid, parent)
    if (session.uid !== null) seen.add(session.uid)
    if (key !== null) taken.push({ at: session.at, title: session.title, problem: { key } })
    return key === null
  }

  function problemOf(uid: string | null, parent: string | null): MessageKey | null {
    if (uid === null) return null
    if (seen.has(uid)) return 'importing.uid-twice'
    const isElsewhere = known.sessions.has(uid) && known.sessions.get(uid) !== eventIdOf(parent)
    const wasOther = known.gone.has(uid) && known.gone.get(uid) !== 'session'
    return isElsewhere || wasOther || known.byUid.has(uid) || composed.test(uid)
      ? 'importing.uid-taken'
      : null
  }

  function eventIdOf(parent: string | null) {
    return parent === null ? undefined : known.byUid.get(parent)?.event.id
  }
}

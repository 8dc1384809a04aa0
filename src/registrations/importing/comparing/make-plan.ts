import type { Problem } from '../../../http/problems.ts'
import type { Services } from '../../../services.ts'
import { eachInTurn, inTurns } from '../../../time/turns.ts'
import type { ZoneId } from '../../../time/wall-time.ts'
import { readFile, tooMany } from '../reading/read-file.ts'
import { listKnown } from './known-store.ts'
import { plainSlug, planImport } from './plan-import.ts'
import type { PlannedRow } from './planned-row.ts'
import { uidsOf, withoutTaken } from './taken-uids.ts'

export type ImportPlan =
  | { readonly rows: readonly PlannedRow[]; readonly problem?: never }
  | { readonly problem: Problem; readonly rows?: never }

/** Of events and sessions together. */
const most = 5_000

/** Reads a file of events and says what importing it would do. `zone` is that of times which name none. */
export async function makePlan(
  { db, links, site }: Pick<Services, 'db' | 'links' | 'site'>,
  text: string,
  zone: ZoneId | null,
): Promise<ImportPlan> {
  const { defaultLocale, zone: siteZone } = await site(null)
  const content = await inTurns(readFile(text, { locale: defaultLocale, zone: zone ?? siteZone }))
  if ('problem' in content) return content
  const sessions = content.events.reduce((sum, event) => sum + (event.sessions?.length ?? 0), 0)
  if (content.events.length + sessions + content.loose.length > most) return tooMany(most)
  const unnamed = content.events.filter(({ uid }) => uid === null)
  const known = await listKnown(db, {
    uids: uidsOf(content),
    slugs: await inTurns(eachInTurn(unnamed, plainSlug)),
  })
  const rows = await inTurns(planImport(withoutTaken(content, known), known, links.origin))
  return rows.length === 0 ? { problem: { key: 'importing.no-events' } } : { rows }
}

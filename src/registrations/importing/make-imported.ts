import type { Tx } from '../../database/connection.ts'
import { seriesNamed } from '../../events/editor/more/grouping-store.ts'
import { ownSequence } from '../../events/entries/session-sequence.ts'
import type { EventState } from '../../events/event.ts'
import type { Created } from '../../events/making/create-event.ts'
import type { OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { hoursIn } from '../../time/hours-in.ts'
import type { EventPlan, PlannedSession } from '../planning/event-plan.ts'
import { type Groupings, planEvent } from '../planning/plan-event.ts'
import type { Known } from './comparing/known-event.ts'
import { firstSequences } from './first-sequence.ts'
import type { FileEvent, FileSession } from './reading/file-event.ts'

type Making = {
  readonly slug: string
  /** Where the file says nothing of it. */
  readonly state: EventState
  readonly categories: Known['categories']
  /** Null: the operator's command. */
  readonly organizerId: OrganizerId | null
  readonly at: Date
  readonly uidDomain: string
}

/** Makes an event of a file in the caller's transaction, under the UID that it had. Throws on a slug or UID that is taken. */
export async function makeImported(tx: Tx, file: FileEvent, making: Making): Promise<Created> {
  const { organizerId, at, uidDomain } = making
  const plan = planOf(await beginning(tx, file), making)
  const created = await planEvent(tx, plan, { at, uidDomain, groupings: await groupingsOf(tx, file, making) })
  if (created.outcome === 'created')
    await recordAct(tx, {
      eventId: created.id,
      organizerId,
      act: 'import-event',
      facts: { source: file.source },
      at,
    })
  return created
}

/** The file's event with the SEQUENCE at which it and its sessions begin here. */
async function beginning(tx: Tx, file: FileEvent): Promise<FileEvent> {
  const parts = file.sessions ?? []
  const firstOf = await firstSequences(tx, [file, ...parts])
  const sequence = firstOf(file)
  const sessions = parts.map((part) => ({ ...part, sequence: ownSequence(firstOf(part), { sequence }) }))
  return { ...file, sequence, sessions }
}

function planOf(file: FileEvent, { slug, state, categories }: Making): EventPlan {
  const { registering, locale, texts, sequence } = file
  const words = Object.entries(texts).map(
    ([field, text]) => [field, text === '' ? {} : { [locale]: text }] as const,
  )
  return {
    ...registering,
    slug,
    state: registering.state ?? state,
    ...(file.uid === null ? {} : { uid: file.uid }),
    sequence,
    schedule: file.schedule,
    hearByOn: null,
    country: file.country,
    isOnline: file.isOnline,
    position: file.position,
    broadcastUrl: file.broadcastUrl,
    joiningUrl: file.joiningUrl,
    category: categoryOf(file, categories)?.slug ?? null,
    series: file.series?.name ?? null,
    edition: file.series?.edition ?? null,
    hosts: [],
    defaultLocale: locale,
    asks: { affiliation: true, listing: false, photos: false, news: false },
    isSample: false,
    texts: Object.fromEntries(words),
    dayTitles: {},
    questions: [],
    sessions: (file.sessions ?? []).flatMap((session) =>
      session.isCancelled ? [] : toPlanned(session, file),
    ),
  }
}

function toPlanned(
  { uid, sequence, kind, title, room, startsAt, endsAt }: FileSession,
  { locale, schedule: { timeZone } }: FileEvent,
): PlannedSession {
  const hours = hoursIn(timeZone, startsAt, endsAt)
  const { startsOn: on, endsOn, startTime: from, endTime: to, startPass, endPass } = hours
  return {
    ...(uid === null ? {} : { uid }),
    ...{ sequence, kind, on, endsOn, from, to, startPass, endPass },
    title: { [locale]: title },
    ...(room === '' ? {} : { room: { [locale]: room } }),
  }
}

/** The site's theme that the file names first; none is made of a stranger's words. */
function categoryOf({ categories: names }: FileEvent, categories: Known['categories']) {
  for (const name of names) {
    const category = categories.get(name) ?? categories.get(name.toLowerCase())
    if (category) return category
  }
  return undefined
}

async function groupingsOf(tx: Tx, file: FileEvent, { categories, at }: Making): Promise<Groupings> {
  const { series } = file
  return {
    hosts: new Map(),
    categories: new Map([...categories.values()].map(({ id, slug }) => [slug, id])),
    series: series === null ? new Map() : new Map([[series.name, await seriesNamed(tx, series.name, at)]]),
  }
}

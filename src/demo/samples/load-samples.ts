import type { Tx } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import { listTypes } from '../../events/part-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type CategoryId, type EventId, type HostId, newId, nilId, type SeriesId } from '../../ids.ts'
import type { EventPlan, Words } from '../../registrations/planning/event-plan.ts'
import { type Groupings, planEvent } from '../../registrations/planning/plan-event.ts'
import type { Services } from '../../services.ts'
import { type SiteText, saveSecretariat, saveSiteTexts } from '../../site/site-store.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { loadCheckIns } from './load-check-ins.ts'
import { loadInvitations } from './load-invitations.ts'
import { loadCrowd } from './load-registrations.ts'
import { stated, statedAddress } from './newsletter.ts'
import { crowds } from './sample-crowds.ts'
import { sampleEvents } from './sample-events.ts'
import { hasEvents, insertGroupings } from './sample-store.ts'
import { categorySamples, hostSamples, seriesSamples, siteWords } from './site-samples.ts'

/** Fills an empty site with the demo's samples, in one transaction; does nothing where an event is there. */
export async function loadSamples({
  db,
  clock,
  config,
}: Pick<Services, 'db' | 'clock' | 'config'>): Promise<void> {
  const { uidDomain } = config
  await inTransaction(db, async (tx) => {
    if (await hasEvents(tx)) return
    await saveSecretariat(tx, {
      contactEmail: stated.organization.email,
      contactPhone: stated.organization.phone,
      website: stated.organization.website,
      zone: 'Asia/Shanghai' as ZoneId,
    })
    await saveSiteTexts(tx, [
      ...Object.entries({ ...siteWords, address: statedAddress }).flatMap(([field, words]) =>
        siteTexts('site', nilId, field, words),
      ),
    ])
    const groupings = await makeGroupings(tx, clock.now())
    let number = 1
    for (const [place, plan] of sampleEvents.entries()) {
      const at = new Date(Date.parse('2018-09-03T09:00:00+08:00') + place * 60_000)
      const created = await planEvent(tx, plan, { at, uidDomain, groupings })
      if (created.outcome !== 'created')
        throw new Error(`The sample ${plan.slug} has a time that does not exist`)
      number = await fill(tx, plan, created.id, { number, uidDomain })
    }
  })
}

async function fill(
  tx: Tx,
  plan: EventPlan,
  eventId: EventId,
  { number, uidDomain }: { readonly number: number; readonly uidDomain: string },
): Promise<number> {
  let next = number
  const types = (await listTypes(tx, [eventId])).get(eventId)
  for (const crowd of crowds.filter(({ slug }) => slug === plan.slug)) {
    const type = types?.find(({ key }) => key === crowd.type)
    if (!type) throw new Error(`The sample ${plan.slug} has no type ${crowd.type}`)
    next += await loadCrowd(tx, crowd, { eventId, typeId: type.id, plan, uidDomain }, next)
    await loadCheckIns(tx, eventId, crowd)
  }
  await loadInvitations(tx, eventId, plan.slug)
  return next
}

async function makeGroupings(tx: Tx, at: Date): Promise<Groupings> {
  const hosts = new Map(Object.keys(hostSamples).map((key) => [key, newId<HostId>(at)]))
  const categories = new Map(Object.keys(categorySamples).map((slug) => [slug, newId<CategoryId>(at)]))
  const series = new Map(Object.keys(seriesSamples).map((slug) => [slug, newId<SeriesId>(at)]))
  await insertGroupings(tx, {
    hosts: [...hosts].map(([key, hostId]) => ({ hostId, website: hostSamples[key]?.website ?? null })),
    categories: [...categories].map(([slug, categoryId], position) => {
      return { categoryId, slug, position, color: categorySamples[slug]?.color ?? null }
    }),
    series: [...series].map(([slug, seriesId]) => ({ seriesId, slug })),
  })
  await saveSiteTexts(tx, [
    ...[...hosts].flatMap(([key, id]) => siteTexts('host', id, 'name', hostSamples[key]?.name)),
    ...[...categories].flatMap(([slug, id]) =>
      siteTexts('category', id, 'name', categorySamples[slug]?.name),
    ),
    ...[...series].flatMap(([slug, id]) => siteTexts('series', id, 'name', seriesSamples[slug])),
  ])
  return { hosts, categories, series }
}

function siteTexts(
  ownerKind: SiteText['ownerKind'],
  ownerId: string,
  field: string,
  words: Words = {},
): SiteText[] {
  return Object.entries(words).map(([locale, text]) => ({
    ownerKind,
    ownerId,
    field,
    locale: locale as Locale,
    text,
  }))
}

import { sql } from 'kysely'
import type { Queryable } from '../database/connection.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import { nilId } from '../ids.ts'
import type { Site, SiteField } from './site.ts'

/** The site in the reader's language; a text that is missing there is that of the site's default language. Throws if the site is not made yet. */
export async function getSite(db: Queryable, locale: Locale | null): Promise<Site> {
  const row = await db.selectFrom('site').selectAll().executeTakeFirstOrThrow()
  const defaultLocale = localeOr(row.defaultLocale, 'en')
  const wanted = locale ?? defaultLocale
  const texts = await db
    .selectFrom('siteTexts')
    .select(['field', 'locale', 'text'])
    .where('ownerKind', '=', 'site')
    .where('ownerId', '=', nilId)
    .where('locale', 'in', [wanted, defaultLocale])
    .execute()
  const own = texts.filter((text) => text.locale === wanted)
  const fallback = texts.filter((text) => text.locale !== wanted)
  return {
    defaultLocale,
    locales: row.locales.filter(isLocale),
    zone: row.timeZone,
    hue: row.hue,
    website: row.website,
    contactEmail: row.contactEmail,
    contactPhone: row.contactPhone,
    privacyVersion: row.privacyVersion,
    retentionMonths: row.retentionMonths,
    isDemo: row.demo,
    texts: new Map([...fallback, ...own].map(({ field, text }) => [field as SiteField, text])),
  }
}

function localeOr(text: string, fallback: Locale): Locale {
  return isLocale(text) ? text : fallback
}

/** Makes the site's one row at the first start; changes nothing where it is there. */
export async function makeSite(
  db: Queryable,
  site: Pick<Site, 'defaultLocale' | 'locales' | 'zone'> & { readonly isDemo?: boolean },
  at: Date,
): Promise<void> {
  await db
    .insertInto('site')
    .values({
      defaultLocale: site.defaultLocale,
      locales: [...site.locales],
      timeZone: site.zone,
      demo: site.isDemo ?? false,
      website: null,
      contactEmail: null,
      contactPhone: null,
      changedAt: at,
      zoneDataVersion: null,
      clockReachedAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whether the demo made this database; undefined where no site is made yet. */
export async function findDemoMark(db: Queryable): Promise<boolean | undefined> {
  const row = await db.selectFrom('site').select('demo').executeTakeFirst()
  return row?.demo
}

/** Notes the time that the product's clock reached, and answers the latest that was ever noted. */
export async function keepClock(db: Queryable, at: Date): Promise<Date> {
  const { clockReachedAt } = await db
    .updateTable('site')
    .set({ clockReachedAt: sql<Date>`greatest(coalesce(clock_reached_at, ${at}), ${at})` })
    .returning('clockReachedAt')
    .executeTakeFirstOrThrow()
  return clockReachedAt ?? at
}

/** Texts of what belongs to no event: the site, hosts, categories, series. */
export type SiteText = {
  readonly ownerKind: 'site' | 'host' | 'category' | 'series'
  readonly ownerId: string
  readonly field: string
  readonly locale: Locale
  readonly text: string
}

/** Writes such texts over what was there. */
export async function saveSiteTexts(db: Queryable, texts: readonly SiteText[]): Promise<void> {
  if (texts.length === 0) return
  await db
    .insertInto('siteTexts')
    .values([...texts])
    .onConflict((conflict) =>
      conflict
        .columns(['ownerKind', 'ownerId', 'field', 'locale'])
        .doUpdateSet({ text: (excluded) => excluded.ref('excluded.text') }),
    )
    .execute()
}

/** Writes how to reach the secretariat, and the zone that it lives in. */
export async function saveSecretariat(
  db: Queryable,
  { zone, ...contact }: Pick<Site, 'contactEmail' | 'contactPhone' | 'website' | 'zone'>,
): Promise<void> {
  await db
    .updateTable('site')
    .set({ ...contact, timeZone: zone })
    .execute()
}

/** Lets mails go out again after a restore; says whether they were held. */
export async function resumeOutbox(db: Queryable): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('site')
    .set({ outboxPaused: false })
    .where('outboxPaused', '=', true)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

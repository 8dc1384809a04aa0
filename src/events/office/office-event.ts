import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { OfficeHead } from '../../../views/events/office/office-head.tsx'
import type { Clock } from '../../clock.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { signedIn } from '../../http/office-frame.ts'
import { formatZone } from '../../i18n/formats.ts'
import { countryName } from '../../i18n/names.ts'
import type { ListOfficeEvents } from '../../organizers/office-gate.tsx'
import { type Act, can } from '../../organizers/roles.ts'
import type { Services } from '../../services.ts'
import { datesInWords } from '../dates-in-words.ts'
import { hasPublicPage, isSlug, type Text, type Texts } from '../event.ts'
import { type EventWithTexts, findOfficeEvent, listOfficeEvents } from './office-event-store.ts'

export type OfficeEvent = EventWithTexts & {
  readonly title: Text
  readonly may: (act: Act) => boolean
}

/**
 * The event that the address names, for an organizer who may do that there. Every route of an event begins with it:
 * without a role in the event it throws 404, with a role that lacks the act 403.
 */
export async function requireEvent(
  c: Context<AppEnv>,
  { db }: Pick<Services, 'db'>,
  act: Act,
): Promise<OfficeEvent> {
  const organizer = signedIn(c)
  const slug = c.req.param('slug') ?? ''
  const found = isSlug(slug)
    ? await findOfficeEvent(db, organizer.organizerId, slug, c.var.locale)
    : undefined
  if (!found) throw new HTTPException(404)
  const may = (asked: Act) => can(organizer, asked, found.event.id)
  if (!may(act)) throw new HTTPException(403)
  return { ...found, title: titleOf(found), may }
}

/** What stands over every screen of an event. */
export function officeHead(c: Context<AppEnv>, { event, texts, title, may }: OfficeEvent): OfficeHead {
  const { locale } = c.var
  const country = event.country && countryName(locale, event.country)
  const { precision, timeZone } = event.schedule
  return {
    slug: event.slug,
    title,
    dates: datesInWords(locale, event.schedule),
    place: [texts.get('city')?.text, country].filter(Boolean).join(locale === 'ar' ? '، ' : ', '),
    zone: precision === 'time' ? formatZone(locale, timeZone, event.startsAt) : '',
    state: event.state,
    mode: event.mode,
    hasPublicPage: hasPublicPage(event),
    may: {
      edit: may('edit-event'),
      seeAttendees: may('see-attendees'),
      act: may('act-on-attendees'),
      seeLog: may('see-log'),
    },
  }
}

/** The event's title; its slug where nobody has given it one yet. */
export function titleOf({ event, texts }: EventWithTexts): Text {
  return texts.get('title') ?? { text: event.slug, locale: 'en' }
}

const mostInRail = 12
const dayMs = 24 * 3_600_000

/** What the rail names: the organizer's events up to a week after their end, by their short titles. */
export function railEvents(clock: Clock): ListOfficeEvents {
  return async (db, organizer, locale) => {
    const endsAfter = new Date(clock.now().getTime() - 7 * dayMs)
    const events = await listOfficeEvents(db, organizer, locale, { endsAfter, most: mostInRail })
    return events.map((found) => ({
      slug: found.event.slug,
      label: labelOf(found.texts) ?? titleOf(found).text,
    }))
  }
}

function labelOf(texts: Texts): string | undefined {
  return texts.get('short_title')?.text
}

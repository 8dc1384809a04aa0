import { countryName } from '../../i18n/names.ts'
import { type Translate, translator } from '../../i18n/translate.ts'
import type { Services } from '../../services.ts'
import { dateOf } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import { calledOff } from '../entries/called-off.ts'
import type { Event, Text, Texts } from '../event.ts'
import { listTexts, textsOf } from '../text-store.ts'
import type { NewsletterEvent } from './block.ts'
import { newsletterDates } from './dates.ts'
import type { NewsletterAsk } from './newsletter-form.ts'
import { listForNewsletter } from './newsletter-store.ts'

type NewsletterServices = Pick<Services, 'db' | 'clock' | 'links' | 'site'>

/** The events that are asked for, as a newsletter in the asked language prints them. */
export async function readNewsletter(
  { db, clock, links, site }: NewsletterServices,
  ask: NewsletterAsk,
): Promise<readonly NewsletterEvent[]> {
  const [now, t] = [clock.now(), translator(ask.locale)]
  const [events, { zone, defaultLocale }] = await Promise.all([
    listForNewsletter(db, ask, now),
    site(ask.locale),
  ])
  const thisYear = Number(dateOf(wallTimeAt(zone, now)).slice(0, 4))
  const rows = await listTexts(
    db,
    events.map(({ id }) => id),
    ask.locale,
    ['event'],
  )
  return events.map((event) => {
    const texts = textsOf(rows.get(event.id) ?? [], 'event', event.id)
    const query = ask.locale === defaultLocale ? '' : `?lang=${ask.locale}`
    return {
      dates: newsletterDates(ask.locale, event.schedule, thisYear),
      city: texts.get('city'),
      country: event.country === null ? '' : countryName(ask.locale, event.country),
      elsewhere: event.isOnline ? t('event.online') : '',
      title: titleOf(event, texts, t),
      url: ask.hasLinks ? links.absolute(`/events/${event.slug}${query}`) : null,
    }
  })
}

function titleOf(event: Event, texts: Texts, t: Translate): Text {
  const title = texts.get('title') ?? { text: event.slug, locale: event.defaultLocale }
  return { ...title, text: calledOff(event, title.text, t) }
}

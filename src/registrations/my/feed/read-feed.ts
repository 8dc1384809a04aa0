import { type FedRegistration, personalFeed } from '../../../calendar/personal/personal-feed.ts'
import { isCalledOff } from '../../../events/event.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Services } from '../../../services.ts'
import { shortSiteName, siteContact } from '../../../site/site.ts'
import type { Registration } from '../../registration.ts'
import type { OwnAddress } from '../address-store.ts'
import { listLastOffers } from '../my-store.ts'
import { listOwned, readTold, type ToldEvent } from '../one/my-facts.ts'

const monthsBack = 24
const monthsOfOldOffers = 3

/**
 * The feed of an address: its registrations for events of two years back and all to come. The window moves by whole
 * months, so that no day changes the feed by itself (CAL-33, CAL-57).
 */
export async function readPersonalFeed(
  services: Pick<Services, 'db' | 'clock' | 'links' | 'site'>,
  address: OwnAddress,
  locale: Locale | null,
): Promise<{ readonly text: string; readonly changedAt: Date; readonly locale: Locale }> {
  const { db, clock, links } = services
  const site = await services.site(locale)
  const spoken = locale ?? site.defaultLocale
  const owned = await listOwned(services, address)
  const [events, offers] = await Promise.all([readTold(services, owned, spoken), listLastOffers(db, owned)])
  const now = clock.now()
  const fed = owned.flatMap((registration): readonly FedRegistration[] => {
    const told = events.get(registration.eventId)
    if (!told || told.event.endsAt <= monthsBefore(now, monthsBack)) return []
    const last = offers.get(registration.id)
    const oldest = monthsBefore(now, monthsOfOldOffers)
    const wasOffered = last !== undefined && last > oldest ? { endsAt: last, isOpen: false } : null
    return [{ registration, ...told, offer: openOffer(registration, told) ?? wasOffered }]
  })
  const context = {
    locale: spoken,
    origin: links.origin,
    siteLocale: site.defaultLocale,
    contact: siteContact(site),
  }
  const owner = { siteName: shortSiteName(site), zone: site.zone, changedAt: address.changedAt }
  return { ...personalFeed(fed, context, owner), locale: spoken }
}

/** An offer that lives: while the event is postponed or called off it has no deadline. */
function openOffer(registration: Registration, { event }: ToldEvent): FedRegistration['offer'] {
  if (registration.state !== 'offered') return null
  return { endsAt: registration.offerEndsAt, isOpen: !isCalledOff(event) }
}

function monthsBefore(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months))
}

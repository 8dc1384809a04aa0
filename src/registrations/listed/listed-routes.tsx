import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ListedPage, ListOverPage } from '../../../views/registrations/listed-page.tsx'
import { type Event, isSlug } from '../../events/event.ts'
import { findEventBySlug } from '../../events/event-store.ts'
import { lastListedDay, namesParticipants, showsParticipants } from '../../events/participants-list.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { frameOf } from '../../http/frame.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { unkeptPage } from '../../http/gates/security-headers.ts'
import { publicLanguage } from '../../http/language.ts'
import { page } from '../../http/page.ts'
import { formatDate } from '../../i18n/formats.ts'
import { collator } from '../../i18n/names.ts'
import type { Services } from '../../services.ts'
import { fullName } from '../person-name.ts'
import { type Listed, listListed } from './listed-store.ts'

const path = '/events/:slug/participants'
const mostOnPage = 200

/** Those who take part and agreed to be named, for as long as the event names them (F-38). */
export function listedRoutes(services: Services) {
  const { db, clock } = services
  const app = createApp()
  // Whoever takes it back is named no longer: no cache keeps the page.
  app.use(path, unkeptPage, publicLanguage(services))

  app.get(path, async (c) => {
    c.header('x-robots-tag', 'noindex')
    const event = await getNamingEvent(c, services)
    if (event.slug !== c.req.param('slug'))
      return c.redirect(`/events/${event.slug}/participants${new URL(c.req.url).search}`, 301)
    const { locale } = c.var
    const frame = await frameOf(c, services)
    const texts = textsOf(
      (await listTexts(db, [event.id], locale, ['event'])).get(event.id) ?? [],
      'event',
      event.id,
    )
    const props = { frame, event, texts, until: formatDate(locale, lastListedDay(event)) }
    if (!showsParticipants(event, clock.now())) return page(c, <ListOverPage {...props} />, 404)
    const after = markOf(singleQuery(new URL(c.req.url), 'after'))
    const rows = await listListed(db, event.id, after, mostOnPage + 1)
    const shown = rows.slice(0, mostOnPage)
    const next = rows.length > mostOnPage ? (shown.at(-1)?.mark ?? null) : null
    return page(c, <ListedPage {...props} people={inOrder(shown, c)} next={next} isFirst={after === null} />)
  })

  return app
}

async function getNamingEvent(c: Context<AppEnv>, { db }: Pick<Services, 'db'>): Promise<Event> {
  const slug = c.req.param('slug') ?? ''
  const event = isSlug(slug) ? await findEventBySlug(db, slug) : undefined
  if (!event || !namesParticipants(event)) throw new HTTPException(404)
  return event
}

/** As the reader's language orders names: the pages themselves are cut where the database orders them. */
function inOrder(people: readonly Listed[], { var: { locale } }: Context<AppEnv>) {
  const { compare } = collator(locale)
  const sortName = ({ familyName, givenName }: Listed) => `${familyName || givenName} ${givenName}`
  return people
    .toSorted((a, b) => compare(sortName(a), sortName(b)))
    .map((person) => ({
      name: fullName(person),
      nativeName: person.nativeName,
      affiliation: person.affiliation,
    }))
}

function markOf(text: string | undefined): string | null {
  return text !== undefined && /^[0-9a-f]{32}$/.test(text) ? text : null
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { TextsPage } from '../../../views/events/editor/texts-page.tsx'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { isLocale, type Locale, locales } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { line, lines } from '../editor/form/fields.ts'
import { type OfficeEvent, officeHead, requireEvent } from '../office/office-event.ts'
import { readTranslation, saveTranslation } from './save-translation.ts'
import { nameOf, roomFor, type Translated } from './translation.ts'

/** An event's texts in its own language beside another: a translator's page. */
export function textsRoutes(services: Services) {
  const app = createApp()

  app.get('/organizer/events/:slug/texts', async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    return show(c, office, localeFor(office, singleQuery(new URL(c.req.url), 'in') ?? ''), null, noProblems)
  })

  app.post('/organizer/events/:slug/texts', async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const locale = typed.one('in')
    if (!isLocale(locale)) throw new HTTPException(400)
    const { event } = office
    const read = readTexts(typed, await readTranslation(services.db, event, locale))
    if (read.problems.size > 0) return show(c, office, locale, typed, read.problems)
    const { organizerId } = signedIn(c)
    const saving = { organizerId, eventId: event.id, locale, texts: read.texts }
    const { outcome } = await saveTranslation(services, saving)
    if (outcome === 'not-there') throw new HTTPException(404)
    if (outcome === 'own-language') throw new HTTPException(400)
    return c.redirect(`/organizer/events/${event.slug}/texts?in=${locale}&saved=yes`, 303)
  })

  return app

  async function show(
    c: Context<AppEnv>,
    office: OfficeEvent,
    locale: Locale,
    typed: Typed | null,
    problems: Problems,
  ): Promise<Response> {
    const texts = await readTranslation(services.db, office.event, locale)
    const first = new Map(texts.map((pair) => [nameOf(pair), pair.text]))
    return page(
      c,
      <TextsPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, office)}
        form={formState(c.var.t, typed, problems, first)}
        from={office.event.defaultLocale}
        to={locale}
        texts={texts}
        saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
      />,
      problems.size > 0 ? 422 : 200,
    )
  }
}

/** The language asked for; else the reader's, else the first that is not the event's own. */
function localeFor({ event }: OfficeEvent, asked: string): Locale {
  const others = locales.filter((locale) => locale !== event.defaultLocale)
  return others.find((locale) => locale === asked) ?? others[0] ?? 'en'
}

function readTexts(
  typed: Typed,
  pairs: readonly Translated[],
): { readonly texts: ReadonlyMap<string, string>; readonly problems: Problems } {
  const texts = new Map<string, string>()
  const problems = new Map<string, Problem>()
  for (const pair of pairs) {
    const name = nameOf(pair)
    if (typed.many(name).length === 0) continue
    const { most, hasLines } = roomFor(pair)
    const read = (hasLines ? lines(most) : line(most)).safeParse(typed.one(name))
    if (read.success) texts.set(name, read.data)
    else
      problems.set(name, {
        key: read.error.issues[0]?.message === 'form.too-long' ? 'form.too-long' : 'form.unreadable',
      })
  }
  return { texts, problems }
}

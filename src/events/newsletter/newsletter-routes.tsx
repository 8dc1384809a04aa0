import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { NewsletterBlock, NewsletterDocument } from '../../../views/events/newsletter/block.tsx'
import { NewsletterPage } from '../../../views/events/newsletter/newsletter-page.tsx'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { translator } from '../../i18n/translate.ts'
import type { Services } from '../../services.ts'
import { listCategories } from '../part-store.ts'
import { markdownBlock, type NewsletterEvent, textBlock } from './block.ts'
import { readNewsletter } from './newsletter.ts'
import { type NewsletterAsk, newsletterQuery, readNewsletterAsk } from './newsletter-form.ts'

const path = '/organizer/newsletter'
const contentTypes = { html: 'text/html', md: 'text/markdown', txt: 'text/plain' } as const
type Format = keyof typeof contentTypes

/** The events ahead as a newsletter prints them, to copy or as a file: for everybody with a role (F-73). */
export function newsletterRoutes(services: Services) {
  const app = createApp()

  app.get(path, async (c) => {
    const ask = await readAsk(c, services)
    const { locale } = c.var
    const [events, categories, frame] = await Promise.all([
      readNewsletter(services, ask),
      listCategories(services.db, locale),
      officeFrameOf(c, services),
    ])
    return page(
      c,
      <NewsletterPage
        frame={frame}
        ask={ask}
        categories={categories}
        events={events}
        block={translator(ask.locale)}
        formats={formats.map((format) => ({
          format,
          source: sourceOf(format, events, ask),
          href: `${path}.${format}?${newsletterQuery(ask)}`,
        }))}
      />,
    )
  })

  for (const format of formats) {
    app.get(`${path}.${format}`, async (c) => {
      const ask = await readAsk(c, services)
      const file = fileOf(format, await readNewsletter(services, ask), ask)
      c.header('content-type', `${contentTypes[format]}; charset=utf-8`)
      c.header('content-disposition', `attachment; filename="newsletter.${format}"`)
      return c.body(file)
    })
  }

  return app
}

const formats = Object.keys(contentTypes) as readonly Format[]

/** What the address asks for. Throws 403 for who has no role at all. */
async function readAsk(c: Context<AppEnv>, { site }: Pick<Services, 'site'>): Promise<NewsletterAsk> {
  const { all, roles } = signedIn(c)
  if (all === null && roles.size === 0) throw new HTTPException(403)
  const { defaultLocale } = await site(c.var.locale)
  return readNewsletterAsk(new URL(c.req.url), defaultLocale)
}

function sourceOf(format: Format, events: readonly NewsletterEvent[], { locale }: NewsletterAsk): string {
  if (format === 'md') return markdownBlock(events)
  if (format === 'txt') return textBlock(events)
  return `${<NewsletterBlock t={translator(locale)} events={events} />}\n`
}

function fileOf(format: Format, events: readonly NewsletterEvent[], ask: NewsletterAsk): string {
  if (format !== 'html') return sourceOf(format, events, ask)
  return `<!doctype html>${<NewsletterDocument t={translator(ask.locale)} events={events} />}\n`
}

import { EmbedOfficePage } from '../../../views/embed/office-page.tsx'
import { createApp } from '../../http/app-env.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { framingPage } from '../../http/gates/security-headers.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { isLocale } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { shortSiteName } from '../../site/site.ts'
import { listCategories } from '../part-store.ts'
import { embedQuery, readEmbed } from './embed-ask.ts'
import { embedCode } from './embed-code.tsx'

/** Where organizers find what shows the calendar on another site. Its form changes nothing: it is an address. */
export function embedOfficeRoutes(services: Services) {
  const { db, links } = services
  const app = createApp()

  app.get('/organizer/embed', framingPage, async (c) => {
    const url = new URL(c.req.url)
    const asked = readEmbed(url)
    const language = singleQuery(url, 'in') ?? ''
    const locale = isLocale(language) ? language : null
    const frame = await officeFrameOf(c, services)
    const name = shortSiteName(await services.site(locale))
    const query = [embedQuery(asked), `lang=${locale ?? c.var.locale}`].filter((part) => part !== '')
    return page(
      c,
      <EmbedOfficePage
        frame={frame}
        asked={asked}
        locale={locale}
        categories={await listCategories(db, c.var.locale)}
        code={embedCode(links, { asked, title: titleOf(asked.of, frame.events) ?? name, locale })}
        previewHref={`/embed?${query.join('&')}`}
      />,
    )
  })
  return app
}

function titleOf(
  of: ReturnType<typeof readEmbed>['of'],
  events: readonly { readonly slug: string; readonly label: string }[],
): string | undefined {
  return of.kind === 'event' ? events.find(({ slug }) => slug === of.slug)?.label : undefined
}

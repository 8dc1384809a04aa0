import { HTTPException } from 'hono/http-exception'
import { MissingEmbed } from '../../../views/embed/document.tsx'
import { createApp, createMiddleware } from '../../http/app-env.ts'
import { acceptsGzip } from '../../http/assets/asset-routes.ts'
import { embeddedHeaders, fileHeaders } from '../../http/gates/security-headers.ts'
import { hashOf } from '../../http/kept/bytes.ts'
import { publicLanguage } from '../../http/language.ts'
import type { Services } from '../../services.ts'
import type { PublicPages } from '../public/public-routes.tsx'
import { embedQuery, readEmbed } from './embed-ask.ts'
import { makeEmbed } from './embed-page.tsx'
import { frameElsewhere } from './frame-elsewhere.ts'

// Other sites hold its address, so that it can't change with its bytes: they have a new one within the hour.
const scriptName = '/embed.js'

/** The calendar on other sites: a page for a frame, and the script of an element that shows the same without one. */
export function embedRoutes(services: Services, pages: PublicPages) {
  const { assets, config, links } = services
  const headers = embeddedHeaders(config.publicUrl)
  const app = createApp()

  app.get('/embed', openToAll, publicLanguage(services), (c) => {
    const asked = readEmbed(new URL(c.req.url))
    return pages.answer(c, {
      at: { path: '/embed', query: embedQuery(asked) },
      headers,
      make: (making) => makeEmbed(asked, making),
      whenMissing: {
        at: { path: '/embed', query: 'event=-' },
        status: 404,
        headers,
        make: async ({ frame }) => ({
          content: <MissingEmbed frame={frameElsewhere(frame, links.origin)} />,
          until: null,
        }),
      },
    })
  })

  const scriptHeaders = {
    ...fileHeaders(config.publicUrl),
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    'access-control-allow-origin': '*',
    vary: 'accept-encoding',
  }
  app.get(scriptName, async (c) => {
    const script = assets.find(scriptName)
    if (script === undefined) throw new HTTPException(404)
    const { body, gzip } = script
    const etag = `W/"${await hashOf(body)}"`
    const own = { ...scriptHeaders, etag }
    if (c.req.header('if-none-match')?.includes(etag))
      return new Response(null, { status: 304, headers: own })
    if (gzip && acceptsGzip(c.req.header('accept-encoding')))
      return new Response(gzip, { headers: { ...own, 'content-encoding': 'gzip' } })
    return new Response(body, { headers: own })
  })
  return app
}

/** Also where the answer leads to another language. */
const openToAll = createMiddleware(async (c, next) => {
  c.header('access-control-allow-origin', '*')
  await next()
})

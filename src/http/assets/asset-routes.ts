import { HTTPException } from 'hono/http-exception'
import type { Services } from '../../services.ts'
import { createApp } from '../app-env.ts'
import { fileHeaders } from '../gates/security-headers.ts'

/** The files that pages load: kept for a year, for a file's name changes with its bytes. */
export function assetRoutes({ assets, config }: Pick<Services, 'assets' | 'config'>) {
  const app = createApp()
  const headers = {
    ...fileHeaders(config.publicUrl),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }

  app.get('/:file', (c) => {
    const asset = assets.find(c.req.path)
    if (!asset) throw new HTTPException(404)
    const { type, body, gzip } = asset
    if (gzip && acceptsGzip(c.req.header('accept-encoding'))) {
      return new Response(gzip, { headers: { ...headers, 'content-type': type, 'content-encoding': 'gzip' } })
    }
    return new Response(body, { headers: { ...headers, 'content-type': type } })
  })
  return app
}

/** Whether an Accept-Encoding header takes gzip (RFC 9110 12.5.3). */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  return (
    acceptEncoding !== undefined &&
    /(^|[\s,])(gzip|\*)\s*(,|$|;\s*q=(?!0(\.0*)?\s*(,|$)))/i.test(acceptEncoding)
  )
}

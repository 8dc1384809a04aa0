import type { Context } from 'hono'
import { KeptMailPage, MailboxPage } from '../../views/demo/mailbox.tsx'
import { mailStyle } from '../../views/mails/mail-style.ts'
import { type AppEnv, createApp } from '../http/app-env.ts'
import { errorPage } from '../http/errors.tsx'
import { frameOf } from '../http/frame.ts'
import { pageHeaders, privatePage } from '../http/gates/security-headers.ts'
import { page } from '../http/page.ts'
import { findKeptMail, type KeptMail, listKeptMails } from '../mail/kept-mail-store.ts'
import type { Services } from '../services.ts'

const mostShown = 200
const encoder = new TextEncoder()

/** The demo's mailbox: what would have been sent, as a page, as the mail itself and as JSON. */
export function mailboxRoutes(services: Services) {
  const { db, config, clock } = services
  const app = createApp()
  app.use('/demo/*', privatePage)
  app.get('/demo/mail.json', (c) =>
    c.body(jsonOf(services), 200, { 'content-type': 'application/json; charset=utf-8' }),
  )
  app.get('/demo/mail', async (c) => {
    const { mails } = await listKeptMails(db, config, { most: mostShown })
    const site = await services.site(c.var.locale)
    const frame = await frameOf(c, services)
    return page(
      c,
      <MailboxPage frame={frame} mails={mails} now={clock.now()} zone={c.var.zone ?? site.zone} />,
    )
  })
  app.get('/demo/mail/:id', async (c) => {
    const mail = await findKeptMail(db, config, c.req.param('id'))
    if (!mail) return errorPage(c, services, 404)
    c.header('content-security-policy', `${pagePolicy(config.publicUrl)}; frame-src 'self'`)
    return page(c, <KeptMailPage frame={await frameOf(c, services)} mail={mail} />)
  })
  app.get('/demo/mail/:id/html', async (c) => {
    const mail = await findKeptMail(db, config, c.req.param('id'))
    return mail ? preview(c, mail) : errorPage(c, services, 404)
  })
  app.get('/demo/mail/:id/invite.ics', async (c) => {
    const [calendar] = (await findKeptMail(db, config, c.req.param('id')))?.attachments ?? []
    if (!calendar) return errorPage(c, services, 404)
    return c.body(calendar.text, 200, {
      'content-type': calendar.contentType,
      'content-disposition': `attachment; filename="${calendar.filename}"`,
    })
  })
  return app
}

/** The mail itself, in a frame without scripts: its style block is known by its hash, its links open the whole window. */
async function preview(c: Context<AppEnv>, mail: KeptMail): Promise<Response> {
  const hash = await crypto.subtle.digest('SHA-256', encoder.encode(mailStyle))
  const style = btoa(String.fromCharCode(...new Uint8Array(hash)))
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-top-navigation-by-user-activation',
  ]
  c.header('content-security-policy', policy.join('; '))
  return c.html(mail.html.replace('<head>', '<head><base target="_top">'))
}

function pagePolicy(publicUrl: string): string {
  return pageHeaders(publicUrl)['content-security-policy'] ?? "default-src 'none'"
}

/** All mails as one JSON array, written page by page: a rush leaves thousands. */
function jsonOf({ db, config }: Services): ReadableStream<Uint8Array> {
  let after: Parameters<typeof listKeptMails>[2]['after']
  let written = 0
  return new ReadableStream({
    pull: async (stream) => {
      const { mails, next } = await listKeptMails(db, config, { most: mostShown, after })
      const start = written === 0 ? '[' : mails.length > 0 ? ',' : ''
      stream.enqueue(encoder.encode(start + mails.map((mail) => JSON.stringify(mail)).join(',')))
      written += mails.length
      after = next
      if (next) return
      stream.enqueue(encoder.encode(']\n'))
      stream.close()
    },
  })
}

import { readFeedLanguage } from '../../../calendar/feeds/feed-ask.ts'
import { createApp } from '../../../http/app-env.ts'
import { fileHeaders, privatePage } from '../../../http/gates/security-headers.ts'
import { prepareAnswer, serveAnswer } from '../../../http/kept/prepared-answer.ts'
import type { Services } from '../../../services.ts'
import { openFeedLink } from '../my-link.ts'
import { readPersonalFeed } from './read-feed.ts'

const path = '/my/:link/calendar.ics'

/** The personal feed (CAL-60..62): its language is in its address, and nothing in it depends on who asks. */
export function personalFeedRoutes(services: Services) {
  const app = createApp()
  app.use(path, privatePage)

  app.get(path, async (c) => {
    const address = await openFeedLink(c, services)
    const ask = readFeedLanguage(c.req.url)
    if ('problem' in ask) return c.text(`${c.var.t(ask.problem.key, { name: ask.problem.name })}\n`, 400)
    const { text, changedAt, locale } = await readPersonalFeed(services, address, ask.locale)
    const answer = await prepareAnswer(text, changedAt, {
      ...fileHeaders(services.links.origin),
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="registrations.ics"; filename*=UTF-8''registrations.ics`,
      'content-language': locale,
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    return serveAnswer(c.req.raw, answer, services.clock.now())
  })

  return app
}

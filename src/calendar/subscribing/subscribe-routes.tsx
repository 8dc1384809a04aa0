import { SubscribePage } from '../../../views/site/subscribe-page.tsx'
import type { PublicPages } from '../../events/public/public-routes.tsx'
import { createApp } from '../../http/app-env.ts'
import { publicLanguage } from '../../http/language.ts'
import type { Services } from '../../services.ts'
import { choiceQuery, readFeedChoice } from './feed-choice.ts'
import { readSubscribing } from './read-subscribing.ts'

/** `/subscribe`: how to have the feeds in each program, and a feed as one chooses it. */
export function subscribeRoutes(services: Services, pages: PublicPages) {
  const app = createApp()

  app.get('/subscribe', publicLanguage(services), (c) => {
    const choice = readFeedChoice(new URL(c.req.url))
    return pages.answer(c, {
      at: { path: '/subscribe', query: choiceQuery(choice) },
      make: async ({ frame, named = null }) => {
        const view = await readSubscribing(services, { choice, frame, named })
        return { content: <SubscribePage frame={frame} view={view} />, until: null }
      },
    })
  })
  return app
}

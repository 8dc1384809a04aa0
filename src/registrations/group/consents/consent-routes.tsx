import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ConsentsPage } from '../../../../views/registrations/group/consents-page.tsx'
import { monthsKept } from '../../../events/event.ts'
import { getEvent } from '../../../events/event-store.ts'
import { listTexts, textsOf } from '../../../events/text-store.ts'
import { type AppEnv, createApp } from '../../../http/app-env.ts'
import { type Typed, typedFields } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { frameOf } from '../../../http/frame.ts'
import { privatePage } from '../../../http/gates/security-headers.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problems } from '../../../http/problems.ts'
import type { Services } from '../../../services.ts'
import { openOwnLink } from '../../own/own-link.ts'
import type { Registration } from '../../registration.ts'
import { getConsents } from './consent-store.ts'
import { consentsFor, isGiven } from './consents.ts'
import { giveConsents } from './give-consents.ts'

/** What a person agrees to for themselves, and takes back. */
export function consentRoutes(services: Services) {
  const app = createApp()
  app.use('/registrations/:link/consents', privatePage)

  app.get('/registrations/:link/consents', async (c) => show(c, await openOwnLink(c, services)))

  app.post('/registrations/:link/consents', async (c) => {
    const typed = await typedFields(c)
    const registration = await openOwnLink(c, services)
    const { eventId, id } = registration
    const event = await getEvent(services.db, eventId)
    const boxes = consentsFor(event, registration, await getConsents(services.db, eventId, id))
    const ticked = boxes.filter((box) => typed.one(box) === 'yes')
    if (boxes.includes('privacy') && !ticked.includes('privacy')) {
      const problems = new Map([['privacy', { key: 'register.privacy-missing' } as const]])
      return show(c, registration, { status: 422, typed, problems })
    }
    const { locale } = c.var
    const { privacyVersion: version } = await services.site(locale)
    await giveConsents(services, { eventId, id, boxes, ticked, notice: { version, locale } })
    return c.redirect(await services.links.toRegistration(registration), 303)
  })

  async function show(
    c: Context<AppEnv>,
    registration: Registration,
    { status = 200, typed, problems = noProblems }: Sent = {},
  ): Promise<Response> {
    const { eventId, id } = registration
    const { db, site, links } = services
    const event = await getEvent(db, eventId)
    const kept = await getConsents(db, eventId, id)
    const boxes = consentsFor(event, registration, kept)
    const first = new Map(boxes.filter((box) => isGiven(kept, box)).map((box) => [box, 'yes']))
    const rows = (await listTexts(db, [eventId], c.var.locale, ['event'])).get(eventId) ?? []
    const content = (
      <ConsentsPage
        frame={await frameOf(c, services)}
        texts={textsOf(rows, 'event', eventId)}
        form={formState(c.var.t, typed ?? null, problems, first)}
        path={await links.toRegistration(registration)}
        contact={registration.contact}
        retentionMonths={monthsKept(event, await site(c.var.locale))}
        {...{ event, boxes }}
      />
    )
    return page(c, content, status)
  }

  return app
}

type Sent = {
  readonly status?: ContentfulStatusCode
  readonly typed?: Typed
  readonly problems?: Problems
}

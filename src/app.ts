import { decisionsRoutes } from './attendees/decisions/decisions-routes.tsx'
import { deskRoutes } from './attendees/desk/desk-routes.tsx'
import { overviewRoutes } from './attendees/desk/overview-routes.tsx'
import { doorRoutes } from './attendees/door/door-routes.tsx'
import { exportRoutes } from './attendees/export/export-routes.tsx'
import { lineRoutes } from './attendees/line/line-routes.tsx'
import { listRoutes } from './attendees/list/list-routes.tsx'
import { addRoutes } from './attendees/one/add-routes.tsx'
import { attendeeRoutes } from './attendees/one/attendee-routes.tsx'
import { cancelRoutes } from './attendees/one/cancel-routes.tsx'
import { eraseAttendeeRoutes } from './attendees/one/erase-routes.tsx'
import { attendeeFileRoutes } from './attendees/one/file-routes.ts'
import { outboxRoutes } from './attendees/outbox/outbox-routes.tsx'
import { publicFeeds } from './calendar/feeds/feed-routes.ts'
import { eventAddLinks } from './calendar/subscribing/event-add-links.ts'
import { subscribeRoutes } from './calendar/subscribing/subscribe-routes.tsx'
import type { DemoControls } from './demo/clock-routes.ts'
import { demoRoutes } from './demo/demo-routes.ts'
import { editorRoutes } from './events/editor/editor-routes.ts'
import { embedRoutes } from './events/embed/embed-routes.tsx'
import { oEmbedRoutes } from './events/embed/oembed-routes.ts'
import { embedOfficeRoutes } from './events/embed/office-routes.tsx'
import { newsletterRoutes } from './events/newsletter/newsletter-routes.tsx'
import { logRoutes } from './events/office/log-routes.tsx'
import { railEvents } from './events/office/office-event.ts'
import { previewRoutes } from './events/office/preview-routes.tsx'
import { programmeRoutes } from './events/programme/programme-routes.tsx'
import { noticeRoutes } from './events/public/notice-routes.tsx'
import { eventRoutes, publicPages } from './events/public/public-routes.tsx'
import { stateRoutes } from './events/state/state-routes.tsx'
import { textsRoutes } from './events/texts/texts-routes.tsx'
import { zoneNoticeRoutes } from './events/zone-data/notice-routes.ts'
import { questionsRoutes } from './forms/editor/questions-routes.tsx'
import { createApp } from './http/app-env.ts'
import { assetRoutes } from './http/assets/asset-routes.ts'
import { answerError, answerNotFound } from './http/errors.tsx'
import { addressGate } from './http/gates/address-gate.ts'
import { refuseCrossSite } from './http/gates/cross-site.ts'
import { secureHeaders } from './http/gates/security-headers.ts'
import { firstLanguage } from './http/language.ts'
import { type Metrics, measureAnswers } from './http/observing/metrics.ts'
import { operationRoutes } from './http/observing/operation-routes.ts'
import type { ProcessFacts } from './http/observing/process-facts.ts'
import { requestId } from './http/observing/request-id.ts'
import { invitationRoutes } from './invitations/answering/accept-routes.tsx'
import { createRegisterRecognised } from './invitations/answering/recognise.ts'
import { importRoutes } from './invitations/import/import-routes.tsx'
import { invitationListRoutes } from './invitations/office/list-routes.tsx'
import { oneInvitationRoutes } from './invitations/office/one-routes.tsx'
import { rollCallRoutes } from './invitations/roll-call/roll-call-routes.tsx'
import { accountRoutes } from './organizers/account-routes.tsx'
import { officeGate } from './organizers/office-gate.tsx'
import { signInRoutes } from './organizers/sign-in/sign-in-routes.ts'
import { questionRegistrations } from './registrations/choices/save-choice-places.ts'
import { eraseRoutes } from './registrations/erasing/erase-routes.tsx'
import { filesRoutes } from './registrations/files/files-routes.tsx'
import { formRoutes } from './registrations/form/form-routes.tsx'
import { formPreviewRoutes } from './registrations/form/preview-routes.tsx'
import { groupRoutes } from './registrations/group/group-routes.ts'
import { eventsImportRoutes } from './registrations/importing/events-import-routes.tsx'
import { createLane, type Lane } from './registrations/lane/lane.ts'
import { listedRoutes } from './registrations/listed/listed-routes.tsx'
import { myRoutes } from './registrations/my/my-routes.tsx'
import { createReadAvailability, createReadFreshWords } from './registrations/openings/read-availability.ts'
import { ownRoutes } from './registrations/own/own-routes.tsx'
import { eventRegistrations } from './registrations/planning/event-registrations.ts'
import { remindersRoutes } from './registrations/reminders/reminders-routes.tsx'
import { reservesRoutes } from './registrations/reserves/reserves-routes.tsx'
import { rulesRoutes } from './registrations/rules/rules-routes.tsx'
import { typesRoutes } from './registrations/types/types-routes.tsx'
import { wishRoutes } from './registrations/wishes/wish-routes.tsx'
import type { Services } from './services.ts'

/** The whole product behind one `fetch`. */
export type Symposia = {
  readonly app: ReturnType<typeof createApp>
  /** The one way to places of this process. */
  readonly lane: Lane
}

/** What a platform adds to the services: figures where somebody reads them, a lane that it drains, the demo's clock. */
export type Parts = {
  readonly metrics?: Metrics | null
  readonly lane?: Lane
  readonly demo?: DemoControls | null
  readonly running?: ProcessFacts | null
}

/** Mounts every room. The one place that knows them all. */
export function createSymposia(services: Services, parts: Parts = {}): Symposia {
  const { config } = services
  const { metrics = null, lane = createLane(services), demo = null, running = null } = parts
  const app = createApp()
  const availability = createReadAvailability(services)

  const pages = publicPages(services, createReadFreshWords(services))
  const feeds = publicFeeds(services)

  if (metrics) app.use(measureAnswers(metrics))
  app.use(pages.quick)
  app.use(feeds.quick)
  app.use(requestId, firstLanguage, secureHeaders(config.publicUrl), addressGate)
  app.use(refuseCrossSite(config.publicUrl, ['__Host-symposia', 'symposia']))
  app.use(officeGate(services, railEvents(services.clock)))

  app.route('/', operationRoutes(services, metrics))
  app.route('/assets', assetRoutes(services))
  app.route('/', feeds.routes)
  app.route('/', eventRoutes(services, pages, eventAddLinks))
  app.route('/', subscribeRoutes(services, pages))
  app.route('/', noticeRoutes(services, pages))
  app.route('/', embedRoutes(services, pages))
  app.route('/', oEmbedRoutes(services))

  const registerBy = createRegisterRecognised(services, lane)
  app.route('/', formRoutes(services, lane, availability, { registerBy }))
  app.route('/', invitationRoutes(services, lane))
  app.route('/', groupRoutes(services, lane, availability))
  app.route('/', ownRoutes(services, lane))
  app.route('/', filesRoutes(services))
  app.route('/', eraseRoutes(services, lane))
  app.route('/', myRoutes(services))
  app.route('/', wishRoutes(services))
  app.route('/', listedRoutes(services))

  mountOffice(app, services, lane, availability)
  app.route('/', stateRoutes(services, running))
  if (demo) app.route('/', demoRoutes(services, demo))

  app.onError(answerError(services))
  app.notFound(answerNotFound(services, app))
  return { app, lane }
}

/** The organizers' side: signing in, an event's editor, its attendees. */
function mountOffice(
  app: ReturnType<typeof createApp>,
  services: Services,
  lane: Lane,
  availability: ReturnType<typeof createReadAvailability>,
): void {
  app.route('/', signInRoutes(services))
  app.route('/', accountRoutes(services))
  app.route('/', deskRoutes(services))
  app.route('/', outboxRoutes(services))
  app.route('/', newsletterRoutes(services))
  app.route('/', editorRoutes(services, eventRegistrations(services.clock)))
  app.route('/', eventsImportRoutes(services, eventRegistrations(services.clock)))
  app.route('/', textsRoutes(services))
  app.route('/', programmeRoutes(services))
  app.route('/', typesRoutes(services))
  app.route('/', remindersRoutes(services))
  app.route('/', reservesRoutes(services))
  app.route('/', rulesRoutes(services))
  app.route('/', questionsRoutes(services, questionRegistrations))
  app.route('/', formPreviewRoutes(services))
  app.route('/', previewRoutes(services, availability))
  app.route('/', logRoutes(services))
  app.route('/', embedOfficeRoutes(services))
  app.route('/', overviewRoutes(services))
  app.route('/', zoneNoticeRoutes(services))
  app.route('/', listRoutes(services, lane))
  app.route('/', exportRoutes(services))
  app.route('/', decisionsRoutes(services, lane))
  app.route('/', addRoutes(services, lane))
  app.route('/', attendeeRoutes(services))
  app.route('/', cancelRoutes(services, lane))
  app.route('/', attendeeFileRoutes(services))
  app.route('/', eraseAttendeeRoutes(services, lane))
  app.route('/', doorRoutes(services))
  app.route('/', lineRoutes(services, lane))
  app.route('/', importRoutes(services))
  app.route('/', invitationListRoutes(services))
  app.route('/', oneInvitationRoutes(services))
  app.route('/', rollCallRoutes(services))
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { isFreshlySignedIn, signedIn } from '../../http/office-frame.ts'
import { canForSite } from '../../organizers/roles.ts'
import type { Services } from '../../services.ts'
import { type OfficeEvent, requireEvent } from '../office/office-event.ts'
import { deleteDraft } from './delete-draft.ts'
import { editEvent } from './edit-event.ts'
import { showEdited, showNew } from './editor-screens.tsx'
import type { EventRegistrations } from './event-registrations.ts'
import { problemsOfRefusal } from './form/edit-problems.ts'
import { readEventForm } from './form/event-form.ts'
import { makeEvent } from './make-event.ts'

/** The editor: a new event in one page, and all of an event's facts. */
export function editorRoutes(services: Services, registrations: EventRegistrations) {
  const app = createApp()

  app.get('/organizer/events/new', (c) => {
    requireMaker(c)
    return showNew(c, services, null)
  })

  app.post('/organizer/events/new', async (c) => {
    requireMaker(c)
    const typed = await typedFields(c)
    const { draft, problems } = readEventForm(typed)
    if (!draft) return showNew(c, services, { typed, problems, status: 422 })
    const { organizerId } = signedIn(c)
    const { defaultLocale: siteLocale } = await services.site(null)
    const made = await makeEvent(services, registrations, { organizerId, draft, siteLocale })
    if (made.outcome === 'not-allowed') throw new HTTPException(403)
    if (made.outcome !== 'made') return showNew(c, services, { typed, ...problemsOfRefusal(made) })
    return c.redirect(`/organizer/events/${made.slug}?saved=yes`, 303)
  })

  app.get('/organizer/events/:slug/edit', async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    return showEdited(c, services, registrations, office, null)
  })

  app.post('/organizer/events/:slug/edit', async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    if (typed.one('act') === 'delete') return removeDraft(c, services, registrations, office)
    const { draft, problems } = readEventForm(typed)
    const again = (refusal: Omit<Parameters<typeof showEdited>[4] & object, 'typed'>) =>
      showEdited(c, services, registrations, office, { typed, ...refusal })
    if (!draft) return again({ problems, status: 422 })
    const { organizerId } = signedIn(c)
    const isFresh = isFreshlySignedIn(c, services)
    const edit = { organizerId, eventId: office.event.id, draft, isFresh }
    const edited = await editEvent(services, registrations, edit)
    if (edited.outcome === 'not-there') throw new HTTPException(404)
    if (edited.outcome !== 'saved') return again(problemsOfRefusal(edited))
    const { slug, told, offered } = edited
    const given = offered > 0 ? `&offered=${offered}` : ''
    return c.redirect(`/organizer/events/${slug}/edit?saved=yes&told=${told}${given}`, 303)
  })

  return app
}

function requireMaker(c: Context<AppEnv>): void {
  if (!canForSite(signedIn(c), 'create-event')) throw new HTTPException(403)
}

async function removeDraft(
  c: Context<AppEnv>,
  services: Services,
  registrations: EventRegistrations,
  office: OfficeEvent,
): Promise<Response> {
  if (!office.may('delete-draft')) throw new HTTPException(403)
  const deletion = { organizerId: signedIn(c).organizerId, eventId: office.event.id }
  const { outcome } = await deleteDraft(services, registrations, deletion)
  if (outcome === 'deleted') return c.redirect('/organizer', 303)
  if (outcome === 'not-there') throw new HTTPException(404)
  const key = outcome === 'not-a-draft' ? 'editor.not-a-draft' : 'editor.had-people'
  const problems = new Map([['form', { key } as const]])
  return showEdited(c, services, registrations, office, { typed: null, problems, status: 409 })
}

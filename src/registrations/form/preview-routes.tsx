import { HTTPException } from 'hono/http-exception'
import { FormPreviewPage } from '../../../views/registrations/form/form-preview-page.tsx'
import { requireEvent } from '../../events/office/office-event.ts'
import { createApp } from '../../http/app-env.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { page } from '../../http/page.ts'
import type { Services } from '../../services.ts'
import { createFormReader } from './form-facts.ts'

/** The registration form as participants would see it, a draft's too; in the language of `lang=`. */
export function formPreviewRoutes(services: Services) {
  const app = createApp()
  const readForm = createFormReader(services)

  app.get('/organizer/events/:slug/questions/preview', async (c) => {
    const { event } = await requireEvent(c, services, 'edit-event')
    const { t, locale } = c.var
    const facts = await readForm(event.slug, locale)
    if (!facts) throw new HTTPException(404)
    const first = formState(t, null, undefined, new Map([['language', locale]]))
    const form = { ...first, files: new Map<string, string>() }
    const backHref = `/organizer/events/${event.slug}/questions`
    return page(c, <FormPreviewPage frame={await frameOf(c, services)} {...{ facts, form, backHref }} />)
  })

  return app
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ReadAvailability } from '../../../events/availability.ts'
import { hasPublicPage, isSlug } from '../../../events/event.ts'
import { getEvent } from '../../../events/event-store.ts'
import { type AppEnv, createApp } from '../../../http/app-env.ts'
import { typedFields } from '../../../http/form.ts'
import { privatePage, unkeptPage } from '../../../http/gates/security-headers.ts'
import { publicLanguage } from '../../../http/language.ts'
import type { Services } from '../../../services.ts'
import { createFormReader, type FormFacts, type FormReader } from '../../form/form-facts.ts'
import type { Lane } from '../../lane/lane.ts'
import { type Group, openGroupLink } from '../group-link.ts'
import { createPress } from './group-buttons.ts'
import { createGroupScreens } from './group-screens.tsx'

/** The form by which a contact registers others: a new group, or more people of one. */
export function groupFormRoutes(services: Services, lane: Lane, availability: ReadAvailability) {
  const app = createApp()
  const readForm = createFormReader(services)
  const screens = createGroupScreens(services, availability)
  const press = createPress(services, lane, screens)

  app.use('/events/:slug/register/group', unkeptPage, publicLanguage(services))
  app.use('/groups/:link/add', privatePage)

  app.get('/events/:slug/register/group', async (c) => {
    const facts = await getForm(c, readForm, c.req.param('slug'))
    const { slug } = facts.event
    if (slug === c.req.param('slug')) return screens.show(c, { facts, group: null })
    return c.redirect(`/events/${slug}/register/group${new URL(c.req.url).search}`, 301)
  })

  app.post('/events/:slug/register/group', async (c) => {
    const typed = await typedFields(c)
    return press(c, { facts: await getForm(c, readForm, c.req.param('slug')), group: null, typed })
  })

  app.get('/groups/:link/add', async (c) => screens.show(c, await joining(c)))

  app.post('/groups/:link/add', async (c) => {
    const typed = await typedFields(c)
    return press(c, { ...(await joining(c)), typed })
  })

  async function joining(c: Context<AppEnv>): Promise<{ readonly facts: FormFacts; readonly group: Group }> {
    const group = await openGroupLink(c, services)
    const { slug } = await getEvent(services.db, group.eventId)
    return { facts: await getForm(c, readForm, slug), group }
  }

  return app
}

async function getForm(c: Context<AppEnv>, readForm: FormReader, slug: string): Promise<FormFacts> {
  const facts = isSlug(slug) ? await readForm(slug, c.var.locale) : undefined
  if (!facts || !hasPublicPage(facts.event) || facts.event.groupMost < 2) throw new HTTPException(404)
  return facts
}

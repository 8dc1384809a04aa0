import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isUnavailable } from '../../database/faults.ts'
import type { ReadAvailability } from '../../events/availability.ts'
import { hasPublicPage, isSlug } from '../../events/event.ts'
import { fieldOf } from '../../forms/question.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { unkeptPage } from '../../http/gates/security-headers.ts'
import { publicLanguage } from '../../http/language.ts'
import { clientAddress } from '../../http/limits/client-address.ts'
import { createMemoryLimit, type MemoryLimit } from '../../http/limits/memory-limit.ts'
import { neverReached } from '../../http/never-reached.ts'
import { createWarnOfAway } from '../../http/observing/quiet-warning.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { formatList } from '../../i18n/names.ts'
import type { PoolId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { namedChoices, withFull } from '../choices/choices.ts'
import { fileQuestions, keepSent, readSent } from '../files/sent-files.ts'
import type { Lane } from '../lane/lane.ts'
import type { Submission } from '../lane/newcomer.ts'
import { type Registered, register } from '../register.ts'
import { type Barred, barredBy } from './barred.ts'
import { submissionOf } from './filled-form.ts'
import { createFormReader, type FormFacts, type FormReader } from './form-facts.ts'
import { createFormScreens, type FormScreens, type Showing } from './form-screens.tsx'
import { type FilledForm, readRegistrationForm, typedSubmission } from './registration-form.ts'
import { answerZipped } from './zipped-answer.ts'

/** A conference behind one address registers faster than any person types; a flood is faster still (SEC-52). */
const floodLimit = { most: 3_000, perMs: 60_000 }
/** Forms with files, which weigh. */
const filesLimit = { most: 300, perMs: 3_600_000 }

/** What bounds a flood, and the deed where a room above has more to do with who comes. */
type FormParts = {
  readonly flood?: MemoryLimit
  readonly files?: MemoryLimit
  readonly registerBy?: (submission: Submission) => Promise<Registered>
}

/** The registration form of an event. */
export function formRoutes(
  services: Services,
  lane: Lane,
  availability: ReadAvailability,
  {
    flood = createMemoryLimit(floodLimit),
    files = createMemoryLimit(filesLimit),
    registerBy = (given) => register(services, lane, given),
  }: FormParts = {},
) {
  const app = createApp()
  const readForm = createFormReader(services)
  const screens = createFormScreens(services, availability)
  const warnOfAway = createWarnOfAway(services)

  app.use('/events/:slug/register', unkeptPage, publicLanguage(services))

  app.get('/events/:slug/register', async (c) => {
    const facts = await getForm(c, readForm)
    const { slug } = facts.event
    if (slug === c.req.param('slug')) return answerZipped(c, () => screens.show(c, { facts }))
    return c.redirect(`/events/${slug}/register${new URL(c.req.url).search}`, 301)
  })

  app.post('/events/:slug/register', async (c) => {
    const facts = await getForm(c, readForm)
    const sent = await readSent(c, fileQuestions(facts.questions).length > 0)
    const { typed } = sent
    const client = clientAddress(c, services.config.trustProxy)
    const asked = client === null ? { allowed: true as const } : flood.take(client, services.clock.machine())
    if (!asked.allowed) return screens.showLater(c, { facts, typed, status: 429 }, asked.retryAfter)
    const loaded =
      client === null || sent.files.size === 0 ? asked : files.take(client, services.clock.machine())
    if (!loaded.allowed) return screens.showLater(c, { facts, typed, status: 429 }, loaded.retryAfter)
    try {
      const given = await keepSent(services, fillingOf(facts, typed), sent)
      const shown = { facts, typed, files: given.names }
      const read = readRegistrationForm(facts, typed, c.var.t, given)
      if (read.outcome === 'to-mend')
        return await screens.show(c, { ...shown, status: 422, problems: read.problems })
      const barred = await barredBy(services, facts, read.form)
      if (barred) return await answerBarred(c, screens, shown, barred)
      const result = await registerBy(await toSubmission(c, facts, read.form))
      return await answer(c, services, screens, shown, result)
    } catch (error) {
      if (!isUnavailable(error)) throw error
      warnOfAway({ reference: c.var.requestId, route: c.req.routePath, err: error })
      return screens.showLater(c, { facts, typed, status: 503, notice: { key: 'register.away' } }, 5)
    }
  })

  async function toSubmission(c: Context<AppEnv>, { event }: FormFacts, form: FilledForm) {
    const { locale } = c.var
    const { privacyVersion: version } = await services.site(locale)
    return submissionOf(event, form, { notice: { version, locale }, at: services.clock.now() })
  }

  return app
}

/** The form as it keeps its files. */
function fillingOf({ event, questions }: FormFacts, typed: Typed) {
  return { eventId: event.id, submissionId: typedSubmission(typed), questions }
}

function answerBarred(
  c: Context<AppEnv>,
  { show, showLater }: FormScreens,
  shown: Showing,
  barred: Barred,
): Promise<Response> {
  if (barred.outcome === 'refused') return show(c, { ...shown, ...toMend(barred.field, barred.key) })
  const notice = { key: 'register.code-often' } as const
  return showLater(c, { ...shown, status: 429, notice }, barred.retryAfter)
}

async function getForm(c: Context<AppEnv>, readForm: FormReader): Promise<FormFacts> {
  const slug = c.req.param('slug') ?? ''
  const facts = isSlug(slug) ? await readForm(slug, c.var.locale) : undefined
  if (!facts || !hasPublicPage(facts.event)) throw new HTTPException(404)
  return facts
}

async function answer(
  c: Context<AppEnv>,
  { links }: Pick<Services, 'links'>,
  { show, showLater }: FormScreens,
  shown: Showing,
  result: Registered,
): Promise<Response> {
  switch (result.outcome) {
    case 'registered':
      return c.redirect(await links.toRegistration(result.registration), 303)
    case 'closed':
      return show(c, { ...shown, status: 409, notice: { key: 'register.just-closed' } })
    case 'changed':
      return show(c, { ...shown, ...toMend('form', 'register.just-changed') })
    case 'full':
      return show(c, { ...shown, status: 409, notice: fullNotice(result.fit) })
    case 'choice-full':
      return show(c, { ...shown, ...choicesFull(shown.facts, result.choices, c.var.t.locale) })
    case 'already-registered':
      return show(c, { ...shown, status: 409, notice: { key: 'register.already' } })
    case 'submission-used':
      return show(c, { ...shown, ...toMend('form', 'register.submission-used'), renewed: true })
    case 'no-such-type':
      return show(c, { ...shown, ...toMend('type', 'register.type-missing') })
    case 'busy':
      return showLater(c, { ...shown, status: 503 }, result.retryAfter)
    default:
      return neverReached(result)
  }
}

/** Where there is a place for some of those who come together, fewer of them may come. */
function fullNotice(fit: number): Problem {
  return fit > 0 ? { key: 'group.guests-full', values: { count: fit } } : { key: 'register.just-full' }
}

function toMend(name: string, key: MessageKey): { readonly status: 422; readonly problems: Problems } {
  return { status: 422, problems: new Map([[name, { key }]]) }
}

/** The options that have just filled up, named at their questions and shown as full. */
function choicesFull(facts: FormFacts, ids: readonly PoolId[], locale: Locale) {
  const problems: Problems = new Map(
    namedChoices(facts.questions, ids).map(({ question, words }) => {
      const choices = formatList(locale, words)
      return [fieldOf(question), { key: 'answer.choice-full', values: { choices } }]
    }),
  )
  const now = { ...facts, choices: withFull(facts.choices, ids) }
  return { facts: now, status: 409, problems, notice: { key: 'register.choice-full' } } as const
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { fieldOf } from '../../../forms/question.ts'
import { type AppEnv, createApp } from '../../../http/app-env.ts'
import { type Typed, typedFields } from '../../../http/form.ts'
import { neverReached } from '../../../http/never-reached.ts'
import type { Problem } from '../../../http/problems.ts'
import { formatList } from '../../../i18n/names.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { PoolId } from '../../../ids.ts'
import type { Services } from '../../../services.ts'
import { choiceIdsOf, namedChoices } from '../../choices/choices.ts'
import type { Registration } from '../../registration.ts'
import { openOwnLink } from '../own-link.ts'
import { showOwnPage, toOwnPage } from '../own-page.tsx'
import { type EditFacts, readEditFacts } from './edit-facts.ts'
import { readEdit } from './edit-form.ts'
import { type Edit, type Edited, editRegistration } from './edit-registration.ts'
import { showEdit } from './edit-screen.tsx'

/** Changing who one is and what one answered, and answering what is asked later. */
export function editRoutes(services: Services) {
  const app = createApp()

  app.get('/registrations/:link/edit', async (c) => {
    const registration = await openOwnLink(c, services)
    const facts = await readEditFacts(services, registration, c.var.locale)
    if (!facts) return showOwnPage(c, services, registration, 'own.edit.closed', 200)
    return showEdit(c, services, facts)
  })

  app.post('/registrations/:link/edit', async (c) => {
    const registration = await openOwnLink(c, services)
    const typed = await typedFields(c)
    const facts = await readEditFacts(services, registration, c.var.locale)
    if (!facts) return showOwnPage(c, services, registration, 'own.edit.closed')
    const read = readEdit(facts, typed, c.var.t)
    if (read.outcome === 'to-mend')
      return showEdit(c, services, facts, { status: 422, typed, problems: read.problems })
    const edited = await editRegistration(services, editOf(facts, typed.one('version'), read))
    return answer(c, registration, typed, edited)
  })

  async function answer(
    c: Context<AppEnv>,
    registration: Registration,
    typed: Typed,
    edited: Edited,
  ): Promise<Response> {
    switch (edited.outcome) {
      case 'edited':
        return toOwnPage(c, services, edited.registration)
      case 'closed':
        return showOwnPage(c, services, edited.registration, 'own.edit.closed')
      case 'not-found':
        throw new HTTPException(404)
      case 'changed-meanwhile':
      case 'choice-full': {
        const now = await openOwnLink(c, services)
        const facts = await readEditFacts(services, now, c.var.locale)
        if (!facts) return showOwnPage(c, services, registration, 'own.edit.closed')
        return showEdit(c, services, facts, { status: 409, typed, ...refusal(facts, edited, c.var.t) })
      }
      default:
        return neverReached(edited)
    }
  }

  return app
}

/** What was read, as the deed takes it. */
function editOf(
  { registration, questions, choices, answered }: EditFacts,
  version: string,
  { person, read }: Extract<ReturnType<typeof readEdit>, { outcome: 'filled' }>,
): Edit {
  const { eventId, id } = registration
  const answers = { ...read.answers, versions: read.versions }
  const choiceIds = choiceIdsOf(questions, read.answers, choices)
  const changesChoices = [...choiceIds].sort().join() !== [...answered.choiceIds].sort().join()
  const by = { kind: 'participant' } as const
  return { eventId, id, by, version, person, answers, choiceIds, changesChoices, questions }
}

function refusal(
  { questions }: EditFacts,
  edited: { readonly outcome: 'changed-meanwhile' | 'choice-full'; readonly choices?: readonly PoolId[] },
  t: Translate,
) {
  if (edited.outcome === 'changed-meanwhile') return { notice: { key: 'own.edit.meanwhile' } } as const
  const problems = namedChoices(questions, edited.choices ?? []).map(({ question, words }) => {
    const values = {
      choices: formatList(
        t.locale,
        words.map((word) => `\u2068${word}\u2069`),
      ),
    }
    return [fieldOf(question), { key: 'answer.choice-full', values }] as const satisfies readonly [
      string,
      Problem,
    ]
  })
  return { notice: { key: 'register.choice-full' }, problems: new Map(problems) } as const
}

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { EditPage } from '../../../../views/registrations/own/edit-page.tsx'
import { isFile, type Question } from '../../../forms/question.ts'
import type { AppEnv } from '../../../http/app-env.ts'
import type { Typed } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { frameOf } from '../../../http/frame.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../../http/problems.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Services } from '../../../services.ts'
import { fullChoices } from '../../choices/choices.ts'
import { instantWords } from '../instant-words.ts'
import { type EditFacts, shownQuestions } from './edit-facts.ts'
import { keptFields } from './edit-form.ts'
import { editsCloseAt } from './editing.ts'

type Showing = {
  readonly status?: ContentfulStatusCode
  readonly typed?: Typed
  readonly problems?: Problems
  readonly notice?: Problem
}

/** The form for changes, at first or as it was typed. */
export async function showEdit(
  c: Context<AppEnv>,
  services: Services,
  facts: EditFacts,
  { status = 200, typed, problems = noProblems, notice }: Showing = {},
): Promise<Response> {
  const { t } = c.var
  const { registration, event, texts, editing, choices, answered, version } = facts
  const questions = shownQuestions(facts)
  const content = (
    <EditPage
      frame={await frameOf(c, services)}
      form={formState(t, typed ?? keptFields(facts), problems)}
      email={registration.email}
      isFormOpen={editing.isFormOpen}
      said={said(facts, t)}
      until={untilOf(facts, questions, t)}
      asksFiles={facts.questions.some((each) => isFile(each.kind) && editing.isAsked(each))}
      full={fullChoices(choices, answered.choiceIds)}
      notice={notice && t(notice.key, notice.values)}
      path={await services.links.toRegistration(registration)}
      {...{ event, texts, questions, version }}
    />
  )
  return page(c, content, status)
}

function said({ event, registration, editing }: EditFacts, t: Translate): readonly string[] {
  if (!editing.isFormOpen) return [t('own.edit.form-closed')]
  const until = t('own.edit.until', { time: instantWords(t, editsCloseAt(event), event.schedule.timeZone) })
  if (!event.edits.askDecision) return [until]
  return [until, t(registration.state === 'applied' ? 'own.edit.asks-applied' : 'own.edit.asks-kept')]
}

function untilOf(
  { event }: EditFacts,
  questions: readonly Question[],
  t: Translate,
): ReadonlyMap<Question['id'], string> {
  return new Map(
    questions.flatMap(({ id, moment, askedUntilAt }) =>
      moment === 'registration' || askedUntilAt === null
        ? []
        : [
            [
              id,
              t('own.edit.later-until', { time: instantWords(t, askedUntilAt, event.schedule.timeZone) }),
            ] as const,
          ],
    ),
  )
}

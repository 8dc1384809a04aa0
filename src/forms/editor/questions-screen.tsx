import type { Context } from 'hono'
import type { QuestionType } from '../../../views/events/editor/question-form.tsx'
import { QuestionsPage } from '../../../views/events/editor/questions-page.tsx'
import type { Queryable } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { type OfficeEvent, officeHead } from '../../events/office/office-event.ts'
import { listTypes } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { AppEnv } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Problems } from '../../http/problems.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { listEveryQuestion } from '../question-store.ts'
import { emptyFields, firstFields } from './first-fields.ts'
import type { QuestionRegistrations } from './question-registrations.ts'
import { canDecide } from './whole-form.ts'

/** Shows the form builder: `open` is the id of the question beside the list; typed fields stand over stored ones. */
export function createQuestionsScreen(services: Services, registrations: QuestionRegistrations) {
  return async function show(
    c: Context<AppEnv>,
    office: OfficeEvent,
    { open, typed, problems }: Shown,
  ): Promise<Response> {
    const { db } = services
    const { event } = office
    const [{ asked: questions, removed }, types, counts, places] = await Promise.all([
      listEveryQuestion(db, event, event.defaultLocale),
      readTypes(db, event, c.var.locale),
      registrations.countAnswers(db, event.id),
      registrations.listPlaces(db, event.id),
    ])
    const opened = questions.find(({ id }) => id === open) ?? null
    const stored = opened ? firstFields({ question: opened, places }) : emptyFields(services.clock.now())
    const earlier = questions.slice(0, opened ? questions.indexOf(opened) : undefined).filter(canDecide)
    return page(
      c,
      <QuestionsPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, office)}
        form={formState(c.var.t, typed ?? stored, problems)}
        {...{ questions, removed, open: opened, types, earlier, counts, places }}
        saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
      />,
      problems.size > 0 ? 422 : 200,
    )
  }
}

type Shown = { readonly open: string; readonly typed: Typed | null; readonly problems: Problems }

async function readTypes(db: Queryable, event: Event, locale: Locale): Promise<readonly QuestionType[]> {
  const [types, texts] = await Promise.all([
    listTypes(db, [event.id]),
    listTexts(db, [event.id], locale, ['type']),
  ])
  const words = texts.get(event.id) ?? []
  return (types.get(event.id) ?? []).map(({ id, key }) => {
    return { id, title: textsOf(words, 'type', id).get('title')?.text ?? key }
  })
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { RemindersPage } from '../../../views/registrations/rules/reminders-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { listTypes } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { neverReached } from '../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import { isUuid, type ReminderId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { type ReminderEdited, removeReminder, saveReminderOf } from './edit-reminder.ts'
import { previewReminder } from './preview-reminder.ts'
import { mostReminders, usualReminder } from './reminder.ts'
import { readReminderForm } from './reminder-form.ts'
import { readReminders, type ShownReminder } from './shown-reminders.ts'

const path = '/organizer/events/:slug/messages'

/** The editor of an event's reminders: the list, one of them open beside it, and its mail as it will be sent. */
export function remindersRoutes(services: Services) {
  const app = createApp()

  app.get(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const open = singleQuery(new URL(c.req.url), 'reminder') ?? ''
    return show(c, services, office, { open, typed: null, problems: noProblems })
  })

  app.post(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const open = typed.one('reminder')
    const editing = { organizerId: signedIn(c).organizerId, eventId: office.event.id }
    const edited = await act()
    if ('problems' in edited) return show(c, services, office, { open, typed, problems: edited.problems })
    switch (edited.outcome) {
      case 'saved':
        return c.redirect(`/organizer/events/${office.event.slug}/messages?saved=yes`, 303)
      case 'not-there':
        throw new HTTPException(404)
      case 'no-such-type':
        return show(c, services, office, {
          open,
          typed,
          problems: new Map([['type', { key: 'form.choose' }]]),
        })
      case 'too-many': {
        const problem = { key: 'reminders.too-many', values: { count: mostReminders } } as const
        return show(c, services, office, { open, typed, problems: new Map([['form', problem]]) })
      }
      default:
        return neverReached(edited)
    }

    async function act(): Promise<ReminderEdited | { readonly problems: Problems }> {
      if (typed.one('act') === 'remove') return await removeReminder(services, editing, idOf(open))
      const { draft, problems } = readReminderForm(typed)
      return draft ? await saveReminderOf(services, editing, draft) : { problems }
    }
  })

  return app
}

type Shown = { readonly open: string; readonly typed: Typed | null; readonly problems: Problems }

async function show(
  c: Context<AppEnv>,
  services: Services,
  office: OfficeEvent,
  { open, typed, problems }: Shown,
): Promise<Response> {
  const { event } = office
  const { t } = c.var
  const types = await readTypes(services, office, c)
  const reminders = await readReminders(services, event, t, types)
  const opened = reminders.find(({ reminder }) => reminder.id === open)
  const previewed = opened ?? reminders[0]
  const [first] = types
  return page(
    c,
    <RemindersPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, office)}
      form={formState(t, typed, problems, firstValues(opened))}
      {...{ types, reminders, opened }}
      language={event.defaultLocale}
      preview={
        previewed && first
          ? await previewReminder(services, event, previewed, { t, organizer: signedIn(c), typeId: first.id })
          : null
      }
      saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
    />,
    problems.size === 0 ? 200 : 422,
  )
}

async function readTypes({ db }: Services, { event }: OfficeEvent, c: Context<AppEnv>) {
  const [types, texts] = await Promise.all([
    listTypes(db, [event.id]),
    listTexts(db, [event.id], c.var.locale, ['type']),
  ])
  return (types.get(event.id) ?? []).map(({ id, key }) => ({
    id,
    title: textsOf(texts.get(event.id) ?? [], 'type', id).get('title')?.text ?? key,
  }))
}

function firstValues(opened: ShownReminder | undefined): ReadonlyMap<string, string> {
  const { typeId, daysBefore, atTime, isOn } = opened?.reminder ?? usualReminder
  return new Map([
    ['type', typeId ?? ''],
    ['days', String(daysBefore)],
    ['time', atTime],
    ['on', isOn ? 'yes' : ''],
    ['bring', opened?.bring ?? ''],
  ])
}

function idOf(text: string): ReminderId {
  if (!isUuid(text)) throw new HTTPException(404)
  return text as ReminderId
}

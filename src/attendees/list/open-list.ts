import type { Context } from 'hono'
import { type OfficeEvent, requireEvent } from '../../events/office/office-event.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { signedIn } from '../../http/office-frame.ts'
import { isUuid, type RegistrationId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { type AttendeeView, readView } from '../attendee-view.ts'
import { type ListedEvent, readListedEvent } from '../listed-event.ts'

/**
 * The event of the address with its list's words, and the view that the address names. A screen can't ask for restricted
 * answers, by no filter and no order: who looks at these stands in the log, and a look at a list does not.
 */
export async function openList(
  c: Context<AppEnv>,
  services: Pick<Services, 'db'>,
  act: 'see-attendees' | 'act-on-attendees' = 'see-attendees',
): Promise<OpenList> {
  const found = await requireEvent(c, services, act)
  const listed = await readListedEvent(services.db, found.event, c.var.locale, signedIn(c))
  const open = { ...listed, questions: listed.questions.filter(({ isRestricted }) => !isRestricted) }
  return { found, listed, view: readView(new URL(c.req.url).searchParams, open) }
}

export type OpenList = {
  readonly found: OfficeEvent
  readonly listed: ListedEvent
  readonly view: AttendeeView
}

/** The id that a text is, in its one spelling. */
export function idOf(text: string | undefined): RegistrationId | undefined {
  return text !== undefined && isUuid(text) ? (text as RegistrationId) : undefined
}

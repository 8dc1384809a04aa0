import type { Event } from '../../events/event.ts'
import type { Locale } from '../../i18n/locales.ts'
import { guestNames } from '../group/guests/guests.ts'
import type { Submission } from '../lane/newcomer.ts'
import type { FilledForm } from './registration-form.ts'

type Shown = {
  /** The privacy notice that stood beside the form: its version, and the language it was shown in. */
  readonly notice: { readonly version: number; readonly locale: Locale }
  readonly at: Date
}

/** A filled form as the deed takes it. Of each consent is kept what was shown, in which language and when (PRIV-4). */
export function submissionOf(
  event: Pick<Event, 'id' | 'guests'>,
  {
    submissionId,
    typeId,
    person,
    answers,
    answerVersions,
    choiceIds,
    guests,
    consents,
    wantsPlace,
  }: FilledForm,
  { notice, at }: Shown,
): Submission {
  const shown = { at: at.toISOString(), notice: notice.version, language: notice.locale }
  const names = guestNames(guests, person)
  return {
    eventId: event.id,
    submissionId,
    typeId,
    person,
    answers: answers.open,
    restrictedAnswers: answers.restricted,
    answerVersions,
    choiceIds,
    ...(event.guests.takePlaces ? { companions: names } : { guests: names }),
    consents: Object.fromEntries((['privacy', ...consents] as const).map((box) => [box, shown])),
    ...(wantsPlace ? { placeOnly: true } : {}),
  }
}

import type { Event } from '../../../events/event.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { GroupId } from '../../../ids.ts'
import { submissionOf } from '../../form/filled-form.ts'
import type { GroupSubmission } from '../register-group.ts'
import type { FilledGroup } from './group-form.ts'

type Sent = Pick<GroupSubmission, 'ifNotAll' | 'placesOnly'> & {
  readonly groupId: GroupId | null
  /** The privacy notice that stood beside the form. */
  readonly notice: { readonly version: number; readonly locale: Locale }
  readonly at: Date
}

/** A filled form as the deed takes it: what its contact agreed to is kept as theirs; each person's consents are their own. */
export function groupSubmissionOf(
  event: Pick<Event, 'id' | 'guests'>,
  { contact, people }: FilledGroup,
  { groupId, ifNotAll, placesOnly, notice, at }: Sent,
): GroupSubmission {
  return {
    ...{ eventId: event.id, groupId, contact, ifNotAll, placesOnly },
    people: people.map((person) => {
      const submission = submissionOf(event, person, { notice, at })
      return { ...submission, consents: { contact_privacy: submission.consents.privacy } }
    }),
  }
}

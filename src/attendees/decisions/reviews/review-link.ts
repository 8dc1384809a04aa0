import type { Translate } from '../../../i18n/translate.ts'
import type { OrganizerId, RegistrationId } from '../../../ids.ts'
import type { Services } from '../../../services.ts'
import type { ListScope } from '../../attendee-store.ts'
import { listApplicationsById } from '../application-store.ts'
import { tallyInWords } from './tally-words.ts'

/** The way from somebody's page to their application, and what reviewers think so far. */
export type ReviewLink = { readonly href: string; readonly votes: string }

/** Null: they never applied. */
export async function readReviewLink(
  db: Services['db'],
  scope: ListScope & { readonly organizerId: OrganizerId },
  { slug, id }: { readonly slug: string; readonly id: RegistrationId },
  t: Translate,
): Promise<ReviewLink | null> {
  const [application] = await listApplicationsById(db, scope, [id])
  if (!application) return null
  const votes = tallyInWords(application.tally, t)
  return { href: `/organizer/events/${slug}/decisions/${id}`, votes }
}

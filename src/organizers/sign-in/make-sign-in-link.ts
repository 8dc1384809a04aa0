import type { OrganizerId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { insertLink } from './link-store.ts'

/** A sign-in link for the operator's command and the demo: opens once within 15 minutes, in any browser (SEC-35). */
export async function makeSignInLink(
  { db, clock, links }: Pick<Services, 'db' | 'clock' | 'links'>,
  organizerId: OrganizerId,
): Promise<string> {
  const token = await insertLink(db, { organizerId, bound: null, nextPath: null, at: clock.machine() })
  return links.absolute(`/organizer/sign-in/${token}`)
}

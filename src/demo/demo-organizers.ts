import type { Database } from '../database/connection.ts'
import { findEventBySlug } from '../events/event-store.ts'
import type { OrganizerId } from '../ids.ts'
import { foldEmail } from '../mail/email-address.ts'
import { addOrganizer } from '../organizers/add-organizer.ts'
import { findOrganizerByEmail } from '../organizers/organizer-store.ts'
import type { Services } from '../services.ts'

/** Owns everything in the demo. */
const demoOwner = 'demo@symposia.example'
/** Edits the conference in Narok only. */
const narokEditor = 'narok@symposia.example'

/** Makes the demo's two organizers where they are not there yet. */
export async function addDemoOrganizers(services: Pick<Services, 'db' | 'clock' | 'config'>): Promise<void> {
  if (await findDemoOwner(services.db)) return
  const narok = await findEventBySlug(services.db, 'narok-2019')
  await addOrganizer(services, {
    email: demoOwner,
    name: 'Amara Odhiambo',
    role: 'owner',
    eventId: null,
    locale: 'en',
  })
  if (!narok) return
  await addOrganizer(services, {
    email: narokEditor,
    name: 'Daudi Kirui',
    role: 'editor',
    eventId: narok.id,
    locale: 'en',
  })
}

export async function findDemoOwner(db: Database): Promise<OrganizerId | undefined> {
  return (await findOrganizerByEmail(db, foldEmail(demoOwner)))?.id
}

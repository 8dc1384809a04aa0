import type { RoleName } from '../database/tables/site-tables.ts'
import { findEventBySlug } from '../events/event-store.ts'
import type { EventId } from '../ids.ts'
import { parseEmail } from '../mail/email-address.ts'
import { addOrganizer } from '../organizers/add-organizer.ts'
import { findOrganizerByEmail } from '../organizers/organizer-store.ts'
import { makeSignInLink } from '../organizers/sign-in/make-sign-in-link.ts'
import type { Services } from '../services.ts'
import { type Command, refuse } from './command.ts'
import { withServices } from './open-desk.node.ts'

const roles: readonly RoleName[] = ['owner', 'editor', 'registrar', 'reader', 'checker']

export const organizerAddCommand: Command = {
  name: 'organizer add',
  usage: 'EMAIL --role ROLE [--event SLUG]',
  about:
    `Makes somebody an organizer, or gives one another role: ${roles.join(', ')}; for all events, or for one. ` +
    'They sign in with a link that is mailed to them, or that organizer sign-in-link makes.',
  operands: 1,
  options: ['role', 'event'],
  run: ({ operands: [email = ''], option, say }) =>
    withServices(async (services) => {
      const role = roles.find((name) => name === option('role'))
      if (role === undefined) refuse(`--role must be one of ${roles.join(', ')}`)
      const slug = option('event')
      const eventId = slug === undefined ? null : await eventIdOf(services, slug)
      const { outcome } = await addOrganizer(services, { email, role, eventId })
      if (outcome === 'not-an-address') refuse(`${email} is not an e-mail address`)
      say(
        `${email} is ${role} of ${slug ?? 'all events'}. A link to sign in: organizer sign-in-link ${email}`,
      )
    }),
}

export const signInLinkCommand: Command = {
  name: 'organizer sign-in-link',
  usage: 'EMAIL',
  about: 'Makes a link that signs the organizer in, once, within 15 minutes, in any browser.',
  operands: 1,
  run: ({ operands: [email = ''], say }) =>
    withServices(async (services) => {
      const address = parseEmail(email)
      const organizer = address.ok ? await findOrganizerByEmail(services.db, address.folded) : undefined
      if (organizer === undefined) refuse(`${email} is no organizer`)
      say(await makeSignInLink(services, organizer.id))
    }),
}

async function eventIdOf({ db }: Services, slug: string): Promise<EventId> {
  const event = await findEventBySlug(db, slug)
  return event?.id ?? refuse(`There is no event ${slug}`)
}

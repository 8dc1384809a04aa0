import { findEventBySlug } from '../events/event-store.ts'
import { reissueLinks } from '../registrations/my/reissue-links.ts'
import { type Command, refuse } from './command.ts'
import { withServices } from './open-desk.node.ts'

export const linksReissueCommand: Command = {
  name: 'links reissue',
  usage: '[--event SLUG]',
  about:
    'Mails their links anew to everybody with a live registration for an event to come, of one event or of all: ' +
    'for when a secret was removed from APP_SECRET and the links made under it are dead.',
  operands: 0,
  options: ['event'],
  run: ({ option, say }) =>
    withServices(async (services) => {
      const slug = option('event')
      const event = slug === undefined ? null : await findEventBySlug(services.db, slug)
      if (event === undefined) refuse(`There is no event ${slug}`)
      const count = await reissueLinks(services, event?.id ?? null)
      say(`${count} people get their links by mail.`)
    }),
}

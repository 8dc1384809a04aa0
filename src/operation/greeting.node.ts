import { findDemoOwner } from '../demo/demo-organizers.ts'
import { hasOrganizers } from '../organizers/organizer-store.ts'
import { makeSignInLink } from '../organizers/sign-in/make-sign-in-link.ts'
import type { Services } from '../services.ts'

/** Tells the operator, in plain lines before the log's, where the site is and what there is to know or to do. */
export async function greet(services: Services, port: number, notes: readonly string[]): Promise<void> {
  const { config, links } = services
  const lines = [
    `Symposia is at ${links.origin} (listening on ${config.host}:${port})`,
    ...(config.demo ? await demoLines(services) : await firstStepLines(services)),
    ...notes,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function demoLines(services: Services): Promise<string[]> {
  const owner = await findDemoOwner(services.db)
  const link = owner && (await makeSignInLink(services, owner))
  return [
    ...(link ? [`Sign in as an organizer, within 15 minutes: ${link}`] : []),
    `The mails it would send: ${services.links.absolute('/demo/mail')}`,
  ]
}

async function firstStepLines({ db }: Services): Promise<string[]> {
  if (await hasOrganizers(db)) return []
  return [
    'There is no organizer yet. Make the first with:',
    '  npm run symposia -- organizer add you@example.org --role owner',
  ]
}

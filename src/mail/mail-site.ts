import type { MailContent } from '../../views/mails/mail-content.ts'
import { type Site, shortSiteName } from '../site/site.ts'

/** Head and foot of a mail: the organization's name and address, and what else must be said. */
export function siteOfMail(site: Site, url: string, notes: readonly string[] = []): MailContent['site'] {
  const address = [site.texts.get('secretariat') ?? '', site.texts.get('address') ?? '']
  return {
    name: shortSiteName(site),
    url,
    footer: [address.filter((part) => part !== '').join(', '), ...notes].filter((line) => line !== ''),
  }
}

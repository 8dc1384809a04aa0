import type { MailContent } from '../../views/mails/mail-content.ts'
import type { Site } from '../site/site.ts'

/** The organization's name as mails bear it. */
export function siteName(site: Site): string {
  return site.texts.get('short-name') || site.texts.get('name') || 'Symposia'
}

/** Head and foot of a mail: the organization's name and address, and what else must be said. */
export function siteOfMail(site: Site, url: string, notes: readonly string[] = []): MailContent['site'] {
  const address = [site.texts.get('secretariat') ?? '', site.texts.get('address') ?? '']
  return {
    name: siteName(site),
    url,
    footer: [address.filter((part) => part !== '').join(', '), ...notes].filter((line) => line !== ''),
  }
}

import type { MailContent } from '../../../views/mails/mail-content.ts'
import { translator } from '../../i18n/translate.ts'
import { siteOfMail } from '../../mail/mail-site.ts'
import type { Composer } from '../../mail/message.ts'
import { writeMail } from '../../mail/write-mail.tsx'
import type { Services } from '../../services.ts'
import { shortSiteName } from '../../site/site.ts'
import { findLink } from './link-store.ts'

type SignInServices = Pick<Services, 'db' | 'clock' | 'links' | 'site'>

/** Writes the mail with a sign-in link; drops it where the link opens no more. */
export function signInComposer({ db, clock, links, site: readSite }: SignInServices): Composer {
  return async ({ facts, locale }) => {
    const token = String(facts.token)
    if (!(await findLink(db, token, '', clock.machine()))) return 'drop'
    const t = translator(locale)
    const site = await readSite(locale)
    const content: MailContent = {
      t,
      subject: t('mail.sign-in.subject', { site: shortSiteName(site) }),
      preview: t('mail.sign-in.text'),
      site: siteOfMail(site, links.absolute('/organizer')),
      tone: 'brand',
      word: t('mail.sign-in.word'),
      title: t('mail.sign-in.title'),
      greeting: null,
      paragraphs: [t('mail.sign-in.text'), t('mail.sign-in.browser')],
      act: { label: t('mail.sign-in.act'), url: links.absolute(`/organizer/sign-in/${token}`) },
      facts: [],
      notes: [t('mail.sign-in.not-you')],
      more: [],
      why: t('mail.sign-in.why'),
      own: null,
    }
    return writeMail(content, { fromName: shortSiteName(site), replyTo: site.contactEmail, calendar: null })
  }
}

import type { MailContent, MailFact } from '../../../../views/mails/mail-content.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { siteOfMail } from '../../../mail/mail-site.ts'
import { type Site, shortSiteName } from '../../../site/site.ts'
import type { Registration } from '../../registration.ts'
import { shortTitle } from '../parts.ts'
import type { ToldEvent } from '../told.ts'
import { whenAndWhere } from '../when.ts'

/** A registration of the person's with its event and the full address of its own page. */
export type OwnLink = { readonly told: ToldEvent; readonly registration: Registration; readonly own: string }

type Around = {
  readonly t: Translate
  readonly site: Site
  readonly home: string
  /** The full address of the page that shows all of them. */
  readonly all: string
}

/** «Your registrations»: a link to each and one to all, for whoever asked with that address. */
export function linksWords({ t, site, home, all }: Around, owned: readonly OwnLink[]): MailContent {
  return {
    t,
    subject: t('mail.links.subject', { site: shortSiteName(site) }),
    preview: t('mail.links.text'),
    site: siteOfMail(site, home),
    tone: 'brand',
    word: t('mail.links.word'),
    title: t('mail.links.title'),
    greeting: null,
    paragraphs: [t('mail.links.text'), t('mail.links.not-you')],
    act: { label: t('feeds.mail-act'), url: all },
    facts: owned.map((one) => linkFact(t, one)),
    notes: [],
    more: [],
    why: t('mail.links.why'),
    own: null,
  }
}

function linkFact(t: Translate, { told, registration, own }: OwnLink): MailFact {
  const city = told.texts.get('city')?.text ?? ''
  return {
    label: t(`state.${registration.state}`),
    lines: [shortTitle(told), whenAndWhere(told.event, t, city)],
    links: [{ label: t('mail.own'), url: own }],
  }
}

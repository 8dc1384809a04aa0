import { isolate, type MailContent, type Tone } from '../../../../views/mails/mail-content.ts'
import type { Contact, RegistrationState } from '../../registration.ts'
import { codeFact, frameOfMail, subjectValues } from '../parts.ts'
import type { MailServices, Told } from '../told.ts'

/** As the mails that tell of the states themselves. */
const tones = {
  confirmed: 'good',
  offered: 'offer',
  waitlisted: 'heed',
  applied: 'brand',
  declined: 'plain',
  cancelled: 'plain',
  expired: 'plain',
} as const satisfies Record<RegistrationState, Tone>

/** «You are registered already»: the form came again with the same address. The page that showed it told nothing. */
export function alreadyRegisteredWords(services: MailServices, told: Told): MailContent {
  const { t, own, registration } = told
  const frame = frameOfMail(told, services)
  return {
    ...frame,
    subject: t('mail.already-registered.subject', subjectValues(told, t)),
    tone: 'brand',
    word: t(`state.${registration.state}`),
    title: t('mail.already-registered.title'),
    paragraphs: [t('mail.already-registered.text'), t('mail.already-registered.not-you')],
    act: { label: t('mail.own'), url: own },
    facts: [...frame.facts, ...(registration.state === 'confirmed' ? [codeFact(told)] : [])],
    own: null,
  }
}

/**
 * «You were registered»: by whom, and what is the person's own to decide: consents are asked of nobody else, and the
 * registration can be given up.
 */
export function registeredForYouWords(services: MailServices, told: Told, contact: Contact): MailContent {
  const { t, own, registration } = told
  const frame = frameOfMail(told, services)
  const name = isolate(contact.name)
  return {
    ...frame,
    subject: t('mail.registered-for-you.subject', subjectValues(told, t)),
    tone: tones[registration.state],
    word: t(`state.${registration.state}`),
    title: t('mail.registered-for-you.title'),
    paragraphs: [t('mail.registered-for-you.text'), t('mail.registered-for-you.consents')],
    act: { label: t('mail.registered-for-you.act'), url: `${own}/consents` },
    facts: [{ label: t('mail.registered-for-you.by'), lines: [name] }, ...frame.facts],
    notes: [t('mail.registered-for-you.not-you')],
    why: t('mail.registered-for-you.why'),
  }
}

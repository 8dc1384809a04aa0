import { Mail } from '../../views/mails/mail.tsx'
import type { MailContent } from '../../views/mails/mail-content.ts'
import { mailText } from '../../views/mails/mail-text.ts'
import type { ComposedMail } from './message.ts'

/** A mail's parts from its content, and how it is addressed. */
export function writeMail(
  content: MailContent,
  envelope: Pick<ComposedMail, 'fromName' | 'replyTo' | 'calendar'>,
): ComposedMail {
  return {
    ...envelope,
    subject: content.subject.replace(/\s+/g, ' '),
    text: mailText(content),
    html: `<!doctype html>\n${<Mail mail={content} />}`,
  }
}

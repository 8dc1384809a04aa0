import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'
import { sendableEmail } from './email-address.ts'
import { messageIdOf } from './message.ts'
import type { Delivery, Letter, Transport } from './transport.ts'

type Settings = Pick<Config, 'mailFrom' | 'uidDomain'> & { readonly smtpUrl: string }

/** Sends by the SMTP server of SMTP_URL, over a few kept connections. */
export function createSmtpTransport(settings: Settings): Transport {
  const smtp = createTransport({
    ...connectionOf(settings.smtpUrl),
    pool: true,
    maxConnections: 5,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (letter) => {
      try {
        await smtp.sendMail(toMime(letter, settings))
        return { outcome: 'sent' }
      } catch (error) {
        return refusalOf(error)
      }
    },
    close: () => smtp.close(),
  }
}

/** Connects and signs in as a sender would, and sends nothing. Throws what the server or the network says. */
export async function checkSmtp(smtpUrl: string): Promise<void> {
  const smtp = createTransport({
    ...connectionOf(smtpUrl),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
  })
  try {
    await smtp.verify()
  } finally {
    smtp.close()
  }
}

/** The parts of an SMTP address; the password may be percent-encoded in it. */
function connectionOf(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const user = decodeURIComponent(url.username)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
  }
}

/**
 * The mail as nodemailer takes it. The calendar part stands as an alternative of our own making, last of them, and once
 * more as `invite.ics` (CAL-72): nodemailer's `icalEvent` loses it beside other attachments. Boundaries come from the id.
 */
function toMime(letter: Letter, { mailFrom, uidDomain }: Pick<Settings, 'mailFrom' | 'uidDomain'>) {
  return {
    messageId: messageIdOf(letter.id, uidDomain),
    baseBoundary: letter.id,
    date: letter.composedAt,
    from: { name: letter.fromName, address: mailFrom },
    to: { name: '', address: sendableEmail(letter.to) },
    ...(letter.replyTo === null ? {} : { replyTo: { name: '', address: sendableEmail(letter.replyTo) } }),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...calendarParts(letter.calendar),
  }
}

function calendarParts(calendar: Letter['calendar']) {
  if (calendar === null) return {}
  const content = Buffer.from(calendar.text)
  const contentType = `text/calendar; charset=utf-8; method=${calendar.method}`
  return {
    alternatives: [{ contentType, content, contentTransferEncoding: 'base64' as const }],
    attachments: [{ filename: 'invite.ics', contentType: 'application/ics', content }],
  }
}

/** A server that says for good that it won't take the recipient or the mail is not asked again. Rethrows the rest. */
function refusalOf(error: unknown): Delivery {
  if (!(error instanceof Error) || !('responseCode' in error) || !('code' in error)) throw error
  const isFinal =
    Number(error.responseCode) >= 500 && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')
  if (!isFinal) throw error
  return { outcome: 'refused', problem: `The mail server refused it (${error.responseCode})` }
}

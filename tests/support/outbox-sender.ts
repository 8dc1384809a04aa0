import { connect } from '../../src/database/connection.ts'
import { sendDueMail } from '../../src/mail/send-due.ts'
import { createSmtpTransport } from '../../src/mail/smtp-transport.node.ts'

/** Sends what is due in a process of its own, as if it were `laterMs` later by both clocks: URL, SMTP address, laterMs. */
const [url = '', smtpUrl = '', laterMs = '0'] = process.argv.slice(2)
const now = () => new Date(Date.now() + Number(laterMs))
const db = connect(url, { size: 3 })
const silent = () => {}
const transport = createSmtpTransport({ smtpUrl, mailFrom: 'events@example.org', uidDomain: 'example.org' })

await sendDueMail(
  { db, clock: { now, machine: now }, log: { debug: silent, info: silent, warn: silent, error: silent } },
  {
    message: async ({ to }, at) => ({
      subject: `For ${to}`,
      text: `Written at ${at.toISOString()}\n`,
      html: `<p>Written at ${at.toISOString()}</p>`,
      fromName: 'ANSO',
      replyTo: null,
      calendar: null,
    }),
  },
  transport,
  new Date(now().getTime() + 60_000),
)
transport.close()
await db.destroy()

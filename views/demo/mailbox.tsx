import { formatInstant, formatZone } from '../../src/i18n/formats.ts'
import type { MessageKey } from '../../src/i18n/messages.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'

/** What a page shows of a mail. */
type ShownMail = {
  readonly id: string
  readonly to: string
  readonly from: string
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
  readonly attachments: readonly { readonly filename: string; readonly contentType: string }[]
}

type MailboxProps = {
  readonly frame: Frame
  readonly mails: readonly ShownMail[]
  readonly now: Date
  readonly zone: ZoneId
}

/** The demo's mailbox and its clock. */
export function MailboxPage({ frame, mails, now, zone }: MailboxProps) {
  const { t, link } = frame
  return (
    <PublicPage frame={frame} title={t('mailbox.title')} unlisted>
      <header class="lead">
        <h1>{t('mailbox.title')}</h1>
        <p>{t('mailbox.lead')}</p>
      </header>
      <ClockForm frame={frame} now={now} zone={zone} />
      {mails.length === 0 ? (
        <section class="empty">
          <h2>{t('mailbox.empty')}</h2>
          <p>{t('mailbox.empty-text')}</p>
        </section>
      ) : (
        <ol class="mailbox">
          {mails.map((mail) => (
            <li>
              <a href={link(`/demo/mail/${mail.id}`)} dir="auto">
                {mail.subject}
              </a>
              <small>
                <bdi>{mail.to}</bdi> · {timeOf(mail, frame, zone)}
              </small>
            </li>
          ))}
        </ol>
      )}
    </PublicPage>
  )
}

function timeOf({ headers }: ShownMail, { t }: Frame, zone: ZoneId): string {
  return formatInstant(t.locale, new Date(headers.Date ?? ''), zone)
}

const steps = [
  ['PT1H', 'mailbox.advance-hour'],
  ['P1D', 'mailbox.advance-day'],
  ['PT49H', 'mailbox.advance-offer'],
  ['P1W', 'mailbox.advance-week'],
  ['P30D', 'mailbox.advance-month'],
] as const satisfies readonly (readonly [string, MessageKey])[]

function ClockForm({ frame: { t }, now, zone }: Omit<MailboxProps, 'mails'>) {
  const time = `${formatInstant(t.locale, now, zone)}, ${formatZone(t.locale, zone, now)}`
  return (
    <form class="panel" method="post" action="/demo/clock">
      <h2>{t('mailbox.clock')}</h2>
      <p>{t('mailbox.clock-now', { time })}</p>
      <p>{t('mailbox.advance')}</p>
      <p class="row">
        {steps.map(([duration, label]) => (
          <button type="submit" class="button plain slim" name="advance" value={duration}>
            {t(label)}
          </button>
        ))}
      </p>
    </form>
  )
}

/** One mail: its head, how most programs show it, its text, its files. */
export function KeptMailPage({ frame, mail }: { frame: Frame; mail: ShownMail }) {
  const { t, link } = frame
  const path = `/demo/mail/${mail.id}`
  const [file] = mail.attachments
  return (
    <PublicPage frame={frame} title={mail.subject} unlisted>
      <p>
        <a href={link('/demo/mail')}>{t('mailbox.back')}</a>
      </p>
      <header class="lead">
        <h1 dir="auto">{mail.subject}</h1>
      </header>
      <dl class="mail-head">
        <Head label={t('mailbox.to')} value={mail.to} />
        <Head label={t('mailbox.from')} value={mail.headers.From ?? mail.from} />
        {mail.replyTo !== null && <Head label={t('mailbox.reply-to')} value={mail.replyTo} />}
        <Head label={t('mailbox.at')} value={mail.headers.Date ?? ''} />
        {file && (
          <div>
            <dt>{t('mailbox.attachments')}</dt>
            <dd>
              <a href={`${path}/invite.ics`} download={file.filename}>
                <bdi dir="ltr">{file.filename}</bdi>
              </a>{' '}
              <bdi dir="ltr">{file.contentType}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <h2>{t('mailbox.as-html')}</h2>
      <iframe
        class="mail-frame"
        src={`${path}/html`}
        title={t('mailbox.as-html')}
        sandbox="allow-popups allow-top-navigation-by-user-activation"
      />
      <h2>{t('mailbox.as-text')}</h2>
      <pre class="mail-text" dir="auto">
        {mail.text}
      </pre>
    </PublicPage>
  )
}

function Head({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  )
}

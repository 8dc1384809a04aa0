import type { Child } from 'hono/jsx'
import { directionOf } from '../../src/i18n/locales.ts'
import { isolatedPieces, type MailContent, type MailFact, type MailLink, type Tone } from './mail-content.ts'
import { mailStyle } from './mail-style.ts'

const bars: Readonly<Record<Tone, string>> = {
  good: '#0e5f38',
  heed: '#8a5200',
  offer: '#5b3fa8',
  plain: '#485862',
  brand: '#005466',
}

/** A mail as HTML: attributes carry the skeleton for programs that drop the style block; no picture, nothing foreign. */
export function Mail({ mail }: { mail: MailContent }) {
  const { t, site } = mail
  return (
    <html lang={t.locale} dir={directionOf(t.locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{plain(mail.subject)}</title>
        <style>{mailStyle}</style>
      </head>
      <body bgcolor="#eef3f5">
        <div hidden>{plain(mail.preview)}</div>
        <main>
          <Table class="bg" bgcolor="#eef3f5">
            <tr>
              <td align="center">
                <Table class="w" align="center">
                  <Gap height={28} />
                  <tr>
                    <td>
                      <a class="name" href={site.url}>
                        <Words text={site.name} />
                      </a>
                    </td>
                  </tr>
                  <Gap height={16} />
                  <tr>
                    <td class="card" bgcolor="#ffffff">
                      <Card mail={mail} />
                    </td>
                  </tr>
                  <Gap height={20} />
                  <tr>
                    <td class="soft">
                      <Foot mail={mail} />
                    </td>
                  </tr>
                  <Gap height={32} />
                </Table>
              </td>
            </tr>
          </Table>
        </main>
      </body>
    </html>
  )
}

function Card({ mail }: { mail: MailContent }) {
  const bar = bars[mail.tone]
  const { greeting, facts, more } = mail
  const hasMore = mail.notes.length + more.length > 0
  return (
    <Table>
      <tr>
        <td height="5" bgcolor={bar} />
      </tr>
      <tr>
        <td class="in">
          <p class={`state ${mail.tone}`}>
            <font color={bar}>{mail.word}</font>
          </p>
          <h1>
            <Words text={mail.title} />
          </h1>
          {[...(greeting === null ? [] : [greeting]), ...mail.paragraphs].map((paragraph) => (
            <p>
              <Words text={paragraph} />
            </p>
          ))}
          {mail.act && <Button link={mail.act} />}
          {mail.act && <p>&nbsp;</p>}
          {facts.length > 0 && <Facts facts={facts} />}
          {facts.length > 0 && hasMore && <p>&nbsp;</p>}
          {mail.notes.map((note) => (
            <p class="soft">
              <Words text={note} />
            </p>
          ))}
          {more.length > 0 && (
            <p class="soft">
              <Links links={more} />
            </p>
          )}
        </td>
      </tr>
    </Table>
  )
}

function Button({ link }: { link: MailLink }) {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" class="btn">
      <tr>
        <td bgcolor="#005466" align="center">
          <a href={link.url}>
            <font color="#ffffff">{link.label}</font>
          </a>
        </td>
      </tr>
    </table>
  )
}

function Facts({ facts }: { facts: readonly MailFact[] }) {
  return (
    <table class="facts" width="100%" cellpadding="0" cellspacing="0">
      <tbody>
        {facts.map(({ label, lines, kind, links = [] }) => (
          <tr>
            <td>
              <Words text={label} />
            </td>
            <td>
              {lines.map((line, place) => (
                <>
                  {place > 0 && <br />}
                  <FactLine line={line} place={place} kind={kind} />
                </>
              ))}
              {links.length > 0 && lines.length > 0 && <br />}
              <Links links={links} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function FactLine({ line, place, kind }: { line: string; place: number; kind: MailFact['kind'] }) {
  if (kind === 'code') {
    return (
      <bdi dir="ltr" class="code">
        {line}
      </bdi>
    )
  }
  return place === 0 ? (
    <b>
      <Words text={line} />
    </b>
  ) : (
    <Words text={line} />
  )
}

function Links({ links }: { links: readonly MailLink[] }) {
  return (
    <>
      {links.map(({ label, url }, place) => (
        <>
          {place > 0 && ' · '}
          <a href={url}>
            <Words text={label} />
          </a>
        </>
      ))}
    </>
  )
}

function Foot({ mail }: { mail: MailContent }) {
  const [first, ...rest] = mail.site.footer
  return (
    <>
      {first !== undefined && (
        <>
          <Words text={first} />
          <br />
        </>
      )}
      {mail.why} {mail.own && <a href={mail.own.url}>{mail.own.label}</a>}
      {rest.map((line) => (
        <>
          <br />
          {line}
        </>
      ))}
    </>
  )
}

/** Text whose isolated names stand in `<bdi>`. */
function Words({ text }: { text: string }) {
  return (
    <>
      {isolatedPieces(text).map((piece) =>
        piece.isolated ? <bdi>{piece.text}</bdi> : <Unbroken text={piece.text} />,
      )}
    </>
  )
}

/** No line ends inside «09:00 – 17:30». */
function Unbroken({ text }: { text: string }) {
  const pieces = text.split(/(\d\d:\d\d – \d\d:\d\d)/)
  return <>{pieces.map((piece, place) => (place % 2 === 1 ? <span class="one">{piece}</span> : piece))}</>
}

function plain(text: string): string {
  return isolatedPieces(text)
    .map((piece) => piece.text)
    .join('')
}

type TableProps = { class?: string; bgcolor?: string; align?: 'center'; children?: Child }

function Table({ children, ...attributes }: TableProps) {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" {...attributes}>
      {children}
    </table>
  )
}

function Gap({ height }: { height: number }) {
  return (
    <tr>
      <td height={height} />
    </tr>
  )
}

import type { MailContent, MailFact, MailLink } from './mail-content.ts'

const width = 72

/** The same mail as plain text: written for reading, not stripped of markup. Lines of prose break before 72 letters. */
export function mailText(mail: MailContent): string {
  const { t, greeting } = mail
  const blocks = [
    [mail.word.toLocaleUpperCase(t.locale), mail.title].join('\n'),
    ...(greeting === null ? [] : [greeting]),
    ...mail.paragraphs,
    mail.act ? linkLine(mail.act) : '',
    factLines(mail.facts.filter(({ lines }) => lines.length > 0)),
    ...mail.facts.filter(({ lines }) => lines.length === 0).map(linksBlock),
    ...mail.notes,
    mail.more.map(linkLine).join('\n'),
    mail.own ? linkLine(mail.own) : '',
  ]
  const foot = [...mail.site.footer.slice(0, 1), mail.why, ...mail.site.footer.slice(1)]
  const body = blocks.filter((block) => block !== '').map(wrapBlock)
  // Two hyphens and a space begin a signature (RFC 3676 4.3).
  return `${body.join('\n\n')}\n\n-- \n${foot.map(wrapBlock).join('\n')}\n`
}

function linkLine({ label, url }: MailLink): string {
  return `${label}: ${url.replace(/^mailto:/, '')}`
}

function linksBlock({ label, links = [] }: MailFact): string {
  return [label, ...links.map(linkLine)].join('\n')
}

/** Facts as a small table; links follow on lines of their own. */
function factLines(facts: readonly MailFact[]): string {
  const widest = Math.max(0, ...facts.map(({ label }) => columnsOf(label)))
  const indent = ' '.repeat(widest + 2)
  return facts
    .map(({ label, lines, links = [] }) => {
      const first = label + ' '.repeat(widest - columnsOf(label) + 2)
      return [...lines.flatMap((line) => wrapped(line, width - widest - 2)), ...links.map(linkLine)]
        .map((line, place) => (place === 0 ? first : indent) + line)
        .join('\n')
    })
    .join('\n')
}

function wrapBlock(block: string): string {
  return block
    .split('\n')
    .flatMap((line) => wrapped(line, width))
    .join('\n')
}

/** Breaks a long line of prose between words. Lines with an address, and the table's, stay whole. */
function wrapped(line: string, most: number): readonly string[] {
  if (columnsOf(line) <= most || line.includes('://') || line.includes('  ')) return [line]
  const lines: string[] = []
  let last = ''
  for (const word of line.split(' ')) {
    if (last !== '' && columnsOf(`${last} ${word}`) > most) {
      lines.push(last)
      last = word
    } else last = last === '' ? word : `${last} ${word}`
  }
  return [...lines, last]
}

/** Columns of a fixed face: wide letters take two, marks and isolates none. */
function columnsOf(text: string): number {
  let columns = 0
  for (const letter of text) {
    if (/[\p{M}\p{Cf}]/u.test(letter)) continue
    columns += /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(letter) ? 2 : 1
  }
  return columns
}

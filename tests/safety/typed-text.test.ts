import { expect, test } from 'vitest'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import type { Desk } from '../support/desk.ts'
import { openDesk } from '../support/desk.ts'
import { newQuestion } from '../support/new-question.ts'
import { signInAs } from '../support/office.ts'
import { readCsv, readXlsx } from '../support/spreadsheets.ts'
import { locationOf, sendMails } from './support/stage.ts'

// SEC-4: what is accepted comes back exactly, wherever it is shown.
const kept = [
  ['markup', '<script>alert(1)</script>'],
  ['an attribute', '"><img src=x onerror=alert(1)>'],
  ['an end of CDATA', ']]></text><!--'],
  ['a formula', '=1+1'],
  ['a formula behind a space that is none', '\u200b=HYPERLINK("http://evil.example")'],
  ['a number with a plus', '+86 10 1234'],
  ['quotes and commas', `O'Brien, "Pat"; \\n \\, Łukasz`],
  ['emoji with joiners', '\u{1f469}\u{1f3fd}\u200d\u{1f52c}\u{1f1f0}\u{1f1ea}'],
  ['Arabic', 'عائشة \u200fبنت محمد'],
  ['placeholders', '{{name}} <%= name %> %s $1 {name}'],
  ['SQL', `'; drop table registrations; --`],
] as const

const refused = [
  ['CRLF', 'a\r\nBcc: evil@example.org'],
  ['LF', 'a\nb'],
  ['NUL', 'a\u0000b'],
  ['an escape', 'a\u001b[31mb'],
  ['NEL', 'a\u0085b'],
  ['a line separator', 'a\u2028b'],
  ['a direction override', 'a\u202egnp.exe'],
  ['an isolate', 'a\u2067b\u2069'],
  ['a non-character', 'a\ufffeb'],
] as const

async function deskWithRemarks(): Promise<{
  desk: Desk
  register: (fields: Record<string, string>) => Promise<Response>
}> {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  await newQuestion(desk, forum.id, { key: 'remarks', kind: 'long-text', label: 'Remarks' })
  return { desk, register: (fields) => forum.register({ email: 'amina@example.org' }, undefined, fields) }
}

/** What a page shows as text and in its attributes. */
function shownIn(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** Every tag of a page without its values: no typed text may have added or changed one. */
function tagsOf(html: string): readonly string[] {
  const tags = html.replace(/"[^"]*"/g, '""').matchAll(/<[/!]?[a-z-]+[^>]*>/gi)
  return [...tags, ...html.matchAll(/<!--/g)].map(([tag]) => tag)
}

test.for(kept)(
  '%s, typed as name, affiliation and answer, comes back exactly and as text',
  async ([, text]) => {
    const { desk, register } = await deskWithRemarks()
    const fields = {
      given_name: text,
      family_name: text,
      native_name: text,
      affiliation: text,
      'answer.remarks': text,
    }
    const own = locationOf(await register(fields))
    const owner = await signInAs(desk, 'owner')
    await sendMails(desk)
    const { registrationId: id } = await desk.services.db
      .selectFrom('registrations')
      .select('registrationId')
      .executeTakeFirstOrThrow()
    const mail = await desk.services.db.selectFrom('messages').selectAll().executeTakeFirstOrThrow()
    const at = '/organizer/events/forum/attendees'

    for (const html of [
      await (await desk.get(own)).text(),
      await (await owner.get(at)).text(),
      await (await owner.get(`${at}/${id}`)).text(),
      await (await owner.get(`${at}/${id}/cancel`)).text(),
      await (await owner.get(`${at}?q=${encodeURIComponent(text)}`)).text(),
      mail.bodyHtml ?? '',
    ]) {
      expect(shownIn(html)).toContain(text)
      for (const tag of tagsOf(html)) expect(tag).not.toMatch(/^<(?:script>|img src=x|\/text>|!--)|\son\w+=/)
    }
    expect(mail.bodyText).toContain(text)
    expect(mail.subject).toMatch(/^[^\r\n\p{Cc}]+$/u)
    const [entry] = readCalendar(mail.calendarText ?? '')
    expect(entry?.uid).toMatch(/^registration-/)
    expect(mail.calendarText).not.toMatch(/[^\r]\n|\r[^\n]/)

    const json = await (await desk.get(`${own}/data.json`)).json()
    expect(json).toMatchObject({
      given_name: text,
      native_name: text,
      affiliation: text,
      answers: { remarks: text },
    })
    expect(await (await owner.get(`${at}.json`)).json()).toMatchObject([
      { given_name: text, affiliation: text },
    ])
    const [, line = []] = readCsv(
      (await (await owner.get(`${at}.csv?columns=given_name,answer.remarks`)).text()).replace('\ufeff', ''),
    )
    const safe = /^[\s\u00a0\u200b\ufeff\u3000]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text
    expect(line).toEqual([safe, safe])
    const { cells, xml } = readXlsx(
      new Uint8Array(await (await owner.get(`${at}.xlsx?columns=given_name`)).arrayBuffer()),
    )
    expect([...cells.values()].map((cell) => cell.text)).toContain(text)
    expect(xml).not.toContain('<f>')
  },
)

test.for(refused)('%s in a line is refused, and shown again without it', async ([, text]) => {
  const { desk, register } = await deskWithRemarks()

  for (const field of ['given_name', 'family_name', 'native_name', 'affiliation', 'email']) {
    const answer = await register({ [field]: text })
    expect([field, answer.status]).toEqual([field, 422])
    expect(await answer.text()).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid="true"`))
  }
  expect(await desk.services.db.selectFrom('registrations').select('number').execute()).toEqual([])
})

test('several lines are kept in a long answer, and are one cell, one value, one property', async () => {
  const { desk, register } = await deskWithRemarks()
  const text = 'First\tline\nBEGIN:VALARM\n=1+1\n\n--\nlast'
  const own = locationOf(await register({ 'answer.remarks': text.replaceAll('\n', '\r\n') }))
  const owner = await signInAs(desk, 'owner')

  const json = await (await desk.get(`${own}/data.json`)).json()
  const csv = await (await owner.get('/organizer/events/forum/attendees.csv?columns=answer.remarks')).text()

  expect(json).toMatchObject({ answers: { remarks: text } })
  expect(readCsv(csv.replace('\ufeff', ''))).toEqual([[expect.anything()], [text]])
})

test('a reason of any text is told as text', async () => {
  const { desk, register } = await deskWithRemarks()
  const own = locationOf(await register({}))
  const reason = '<script>alert(1)</script>\r\nBcc: evil@example.org\r\n\u202eabc'

  const done = await desk.post(`${own}/cancel`, { reason })
  await sendMails(desk)

  expect(done.status).toBe(303)
  const mails = await desk.services.db
    .selectFrom('messages')
    .selectAll()
    .where('kind', '=', 'cancelled')
    .execute()
  expect(mails).toHaveLength(1)
  for (const { bodyHtml, subject, replyTo } of mails) {
    expect(bodyHtml).not.toContain('<script>alert')
    expect(`${subject}${replyTo}`).not.toMatch(/[\r\n]|Bcc/)
  }
  const page = await (await desk.get(own)).text()
  expect(page).not.toContain('<script>alert')
})

test.for([
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><x/>',
  'a & b < c > d "e" \'f\'',
  '\\; \\, BEGIN:VEVENT',
])('a title %j is text on pages, in feeds and in JSON-LD', async (title) => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'forum',
    title,
    texts: { en: { title, city: title, summary: title, description: title } },
  })

  const page = await (await desk.get('/events/forum')).text()
  const listing = await (await desk.get('/')).text()
  const atom = await (await desk.get('/feed.xml')).text()
  const [entry] = readCalendar(await (await desk.get('/calendar.ics')).text())

  for (const html of [page, listing]) {
    expect(shownIn(html)).toContain(title)
    for (const tag of tagsOf(html)) expect(tag).not.toMatch(/^<(?:script>|img src=x|x|!--)|\son\w+=/)
  }
  const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
  expect(JSON.stringify(JSON.parse(jsonLd))).toContain(JSON.stringify(title).slice(1, -1))
  expect(jsonLd).not.toMatch(/[<>&]/)
  expect(atom).not.toMatch(/<script|<img|<x\/>|\]\]>/)
  expect(entry?.summary).toBe(title)
})

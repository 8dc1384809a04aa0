import { runDueWork } from '../../src/due-work.ts'
import type { Desk } from './desk.ts'

/** Asks for the links of an address and opens its mail; the path of the page that shows all of them. */
export async function askForPage(desk: Desk, email: string): Promise<string> {
  await desk.post('/my', { email })
  await runDueWork(
    desk.services,
    { lane: desk.lane, transport: null },
    new Date(desk.clock.machine().getTime() + 60_000),
  )
  const mails = await desk.services.db
    .selectFrom('messages')
    .select('bodyText')
    .where('kind', '=', 'links')
    .where('toEmail', '=', email)
    .orderBy('messageId', 'desc')
    .execute()
  const [path] = /\/my\/[\w-]{60,}/.exec(mails[0]?.bodyText ?? '') ?? []
  if (path === undefined) throw new Error(`No mail with links for ${email}`)
  return path
}

/** The path of the feed that a page of one's registrations shows. */
export async function feedOn(desk: Desk, page: string): Promise<string> {
  const html = await (await desk.get(page)).text()
  const [, address = ''] = /id="feed" readonly="" value="([^"]*)"/.exec(html) ?? []
  return address.replace('http://symposia.test', '').replaceAll('&amp;', '&')
}

/** Asks for a new address of the feed, by the form as that page shows it. */
export async function renew(desk: Desk, page: string): Promise<Response> {
  const html = await (await desk.get(page)).text()
  const [, version = ''] = /name="version" value="(\d+)"/.exec(html) ?? []
  return await desk.post(`${page}/renew`, { version })
}

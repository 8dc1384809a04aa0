import type { Page } from 'playwright-core'
import { follow, send } from './browser.ts'
import { type Demo, linkIn } from './demo.ts'
import { cancelFirst, moveInLine } from './organizer.ts'
import { register } from './participant.ts'

/** Pages that exist once somebody has lived through something: those of a person, and of the office. */
export type LifePages = { readonly own: readonly string[]; readonly office: readonly string[] }

const narok = '/organizer/events/narok-2019'
const board = '/organizer/events/governing-board-2019'
const forum = '/organizer/events/young-scientists-2019'

/** Brings people of a demo into each state that has pages of its own; `page` is an owner's. */
export async function liveThrough(demo: Demo, page: Page): Promise<LifePages> {
  const parts = [
    await standInLine(demo, page),
    await applyAndHear(demo, page),
    await inviteAndCall(demo, page),
    { own: await registerTogether(demo), office: [] },
  ]
  return { own: parts.flatMap(({ own }) => own), office: parts.flatMap(({ office }) => office) }
}

/** One has a place, one let an offer pass, one has an offer now, others wait. */
async function standInLine(demo: Demo, page: Page): Promise<LifePages> {
  const holder = await register(demo.url, 'narok-2019', { type: 'participant', email: 'holder@example.org' })
  const late = await offerTo(demo, page, 'late')
  await demo.advance('PT49H')
  const offered = await offerTo(demo, page, 'offered')
  await post(demo, '/my', { email: 'holder@example.org' })
  const links = await demo.mailTo('holder@example.org', 'Your registrations')
  const line = `${narok}/line?type=student`
  const waiting = await hrefOf(page, line, '[aria-labelledby=queue] .name')
  const holding = await hrefOf(page, line, '[aria-labelledby=offers] .name')
  const gone = await hrefOf(page, `${narok}/attendees?state=cancelled`, '.list .name')
  return {
    own: [
      ...['edit', 'type', 'consents', 'erase'].map((part) => `${holder}/${part}`),
      ...[offered, `${offered}/accept`, `${offered}/decline`, late, `${late}/again`],
      ...[/\/my\/\S+/.exec(links.text)?.[0] ?? '', '/events/narok-2019/participants'],
      ...['/events/general-assembly-2020/tell-me', '/events/narok-2019/register/group'],
    ],
    office: [
      ...[line, `${narok}/line/pause`, `${narok}/rules`, `${narok}/reserves`, `${narok}/messages`],
      ...[`${narok}/questions/preview`, waiting, `${holding}/withdraw-offer`],
      ...['give-place', 'move-in-line', 'change-type', 'erase'].map((act) => `${waiting}/${act}`),
      gone.replace('?', '/restore?'),
    ],
  }
}

/** Registers for what is full, and is offered what somebody gives back; gives the own page. */
async function offerTo(demo: Demo, page: Page, name: string): Promise<string> {
  const email = `${name}@example.org`
  const own = await register(demo.url, 'narok-2019', { type: 'student', email, given_name: name })
  await page.goto(`${narok}/line?type=student`)
  await moveInLine(page, `${name} Odhiambo`, 1)
  await cancelFirst(page, `${narok}/attendees?state=confirmed&type=student`)
  await demo.mailTo(email, 'A place is free for you')
  return own
}

/** One waits for a decision, one was declined. */
async function applyAndHear(demo: Demo, page: Page): Promise<LifePages> {
  const apply = (name: string) => {
    const answers = { 'answer.abstract': 'What returns to a burnt wetland.', 'answer.field': 'life' }
    const fields = { type: 'participant', email: `${name}@example.org`, given_name: name, ...answers }
    return register(demo.url, 'young-scientists-2019', fields)
  }
  const [applied, declined] = [await apply('Applied'), await apply('Declined')]
  await page.goto(`${forum}/decisions?sort=newest`)
  await follow(page, 'Declined Odhiambo')
  await page.getByRole('radio', { name: 'Decline' }).check()
  await page.getByLabel('In your own words').fill('There are fewer places than applications.')
  await send(page, 'Decide, and send the mail')
  const decided = await hrefOf(page, `${forum}/decisions?show=decided`, '.list .name')
  return { own: [applied, declined], office: [`${forum}/decisions?show=decided`, decided] }
}

/** Of three who are invited one says no, one has not answered and one's mail has not left; a roll call is open. */
async function inviteAndCall(demo: Demo, page: Page): Promise<LifePages> {
  const [said, open] = ['said-no@example.org', 'unanswered@example.org']
  await invite(page, `Naserian Lemein <${said}>\nOtieno Ochieng <${open}>`)
  await send(page, 'Send all 2 that are not sent')
  await send(page, 'Send')
  const declined = linkIn(await demo.mailTo(said, 'Invitation'), '/decline').replace(/\/decline$/, '')
  const unanswered = linkIn(await demo.mailTo(open, 'Invitation'), '/decline').replace(/\/decline$/, '')
  await fetch(`${declined}/decline`, { method: 'POST', body: new URLSearchParams({ word: 'Next year' }) })
  await invite(page, 'Chebet Kiptoo <unsent@example.org>')
  const invitation = await hrefOf(page, `${board}/invitations`, '.list .name')
  await page.goto(`${board}/roll-call`)
  await send(page, 'Open a roll call')
  const roll = new URL(page.url()).pathname
  return {
    own: [declined, unanswered, `${unanswered}/decline`, `${unanswered}/delegate`].map(pathOf),
    office: [
      ...[`${board}/invitations`, `${board}/invitations/new`, invitation],
      ...[`${board}/roll-call`, roll, `${roll}/sheet`],
    ],
  }
}

async function invite(page: Page, people: string): Promise<void> {
  await page.goto(`${board}/invitations/new`)
  await page.getByLabel('People').fill(people)
  await send(page, 'Check the list')
  await page.getByRole('button', { name: /^Make / }).click()
  await page.waitForURL(/invitations\?/)
}

/** Two are registered by a third. */
async function registerTogether(demo: Demo): Promise<readonly string[]> {
  const person = (row: number) => ({
    [`people.${row}.given_name`]: `Member ${row}`,
    [`people.${row}.email`]: `member.${row}@example.org`,
    [`people.${row}.affiliation`]: 'Moi University',
    [`people.${row}.country`]: 'KE',
    [`people.${row}.language`]: 'en',
    [`people.${row}.type`]: 'participant',
  })
  const contact = { contact_name: 'Grace', contact_email: 'grace@example.org', contact_language: 'en' }
  const sent = { submission: crypto.randomUUID(), privacy: 'yes', ...contact, ...person(0), ...person(1) }
  const answer = await post(demo, '/events/narok-2019/register/group', sent)
  const group = pathOf(new URL(answer.headers.get('location') ?? '', demo.url).href)
  const { text } = await demo.mailTo('member.0@example.org', 'You have a place')
  const member = /\/registrations\/[^/\s]+/.exec(text)?.[0] ?? ''
  const number = /data-number="(\d+)"/.exec(await (await fetch(demo.url + group)).text())?.[1]
  return [group, `${group}/add`, `${group}/people/${number}/cancel`, member, `${member}/consents`]
}

async function post(demo: Demo, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return await fetch(demo.url + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

async function hrefOf(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(path)
  return (await page.locator(selector).first().getAttribute('href')) ?? ''
}

function pathOf(url: string): string {
  return new URL(url).pathname
}

import type { Desk, Fields } from './desk.ts'
import type { TestEvent } from './desk-events.ts'

/** Who the form says that somebody is, by its fields. */
export const person = {
  given_name: 'Amina',
  family_name: 'Odhiambo',
  native_name: '',
  affiliation: 'Maasai Mara University',
  country: 'KE',
  language: 'en',
}

/** Registers somebody; says where their own page is. */
export async function ownPage(event: TestEvent, name = 'Amina', more: Fields = {}): Promise<string> {
  return (await event.register(name, undefined, more)).headers.get('location') ?? ''
}

/** The form's hidden version, as a browser would send it back. */
export async function versionOf(desk: Desk, own: string): Promise<string> {
  return /name="version" value="([0-9a-f]+)"/.exec(await (await desk.get(`${own}/edit`)).text())?.[1] ?? ''
}

/** Sends the form for changes as a browser would that opened it just now. */
export async function sendEdit(desk: Desk, own: string, fields: Fields): Promise<Response> {
  return desk.post(`${own}/edit`, { version: await versionOf(desk, own), ...person, ...fields })
}

type Kept = {
  readonly given_name: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly history: readonly { readonly deed: string }[]
  readonly messages: readonly { readonly kind: string }[]
}

/** What one's own page lets save of oneself. */
export async function keptOf(desk: Desk, own: string): Promise<Kept> {
  return (await (await desk.get(`${own}/data.json`)).json()) as Kept
}

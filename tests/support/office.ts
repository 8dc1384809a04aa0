import type { RoleName } from '../../src/database/tables/site-tables.ts'
import type { EventId } from '../../src/ids.ts'
import { addOrganizer } from '../../src/organizers/add-organizer.ts'
import { makeSignInLink } from '../../src/organizers/sign-in/make-sign-in-link.ts'
import type { Desk, Fields } from './desk.ts'

/** Somebody of the staff in a browser of their own. */
export type Staff = {
  readonly email: string
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Response>
  /** The browser's cookies as a header. */
  readonly cookie: () => string
}

/** Makes an organizer with the role (for all events where none is named), signed in by a link of the operator's. */
export async function signInAs(
  desk: Desk,
  role: RoleName,
  { event, email = `${role}-${crypto.randomUUID()}@example.org` }: { event?: EventId; email?: string } = {},
): Promise<Staff> {
  const added = await addOrganizer(desk.services, { email, role, eventId: event ?? null, locale: 'en' })
  if (added.outcome !== 'added') throw new Error(`${email} is no address`)
  const staff = browser(desk, email)
  const link = new URL(await makeSignInLink(desk.services, added.id))
  const entered = await staff.post(link.pathname, {})
  if (entered.status !== 303) throw new Error(`The sign-in answered ${entered.status}`)
  return staff
}

/** A browser that keeps its cookies and says where its posts come from. */
export function browser(desk: Desk, email = ''): Staff {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const kept = async (answer: Promise<Response>): Promise<Response> => {
    const response = await answer
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  return {
    email,
    cookie,
    get: (path, headers = {}) => kept(desk.get(path, { cookie: cookie(), ...headers })),
    post: (path, fields, headers = {}) =>
      kept(desk.post(path, fields, { cookie: cookie(), 'sec-fetch-site': 'same-origin', ...headers })),
  }
}

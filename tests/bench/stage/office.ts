import { newToken } from '../../../src/http/signing/base64url.ts'
import { createKeys, sha256 } from '../../../src/http/signing/keys.ts'
import { sealSession } from '../../../src/organizers/sign-in/session.ts'
import { inDatabase } from './databases.ts'
import { secret } from './processes.ts'

const organizerId = '00000006-0000-7000-8000-000000000001'

/** Makes an owner with a session, and returns the header that carries it. */
export async function signIn(url: string): Promise<{ readonly cookie: string }> {
  const token = newToken()
  await inDatabase(url, async (client) => {
    await client.query(
      `insert into organizers (organizer_id, email, email_folded, locale, created_at)
       values ($1, 'owner@bench.example', 'owner@bench.example', 'en', now()) on conflict do nothing`,
      [organizerId],
    )
    await client.query(
      `insert into roles (organizer_id, event_id, role, given_at)
       values ($1, '00000000-0000-0000-0000-000000000000', 'owner', now()) on conflict do nothing`,
      [organizerId],
    )
    await client.query(
      `insert into sign_ins (token_hash, organizer_id, method, created_at, last_used_at, expires_at)
       values ($1, $2, 'link', now(), now(), now() + interval '1 hour')`,
      [await sha256(token), organizerId],
    )
  })
  return { cookie: `symposia=${await sealSession(createKeys([secret]), token, new Date())}` }
}

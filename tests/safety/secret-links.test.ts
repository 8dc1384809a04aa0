import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../src/http/signing/base64url.ts'
import { createKeys } from '../../src/http/signing/keys.ts'
import { createLinks, type LinkPurpose } from '../../src/http/signing/links.ts'
import { type Desk, openDesk } from '../support/desk.ts'

async function deskWithLink() {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const own = (await forum.register('Amina')).headers.get('location') ?? ''
  return { desk, own, token: own.split('/').at(-1) ?? '' }
}

/** All that an answer says, but its reference and what an address puts into it. */
async function saidBy(answer: Response, token: string) {
  const { 'x-request-id': _, ...headers } = Object.fromEntries(answer.headers)
  return { status: answer.status, headers, body: (await answer.text()).replaceAll(token, 'TOKEN') }
}

test.for([
  '/x.css',
  ';x.css',
  ';',
  '%3bx.css',
  '%2fx.css',
  '%2Fcalendar.ics',
  '%5cx.css',
  '%00',
  '%00.css',
  '%0a',
  '%20',
  '.css',
  '.json',
  '/',
  '//',
  '//ticket.svg',
  '/ticket.svg/',
  '/ticket.svg/x.css',
  '/ticket.svg;x.css',
  '/ticket.svg%00.css',
  '/calendar.ics/x.png',
  '/data.json/..%2f',
  '/cancel/x.js',
  '/cancel/',
  '/%2e%2e/x.css',
  '\\x.css',
])('%s behind a secret link finds no page', async (tail) => {
  const { desk, own } = await deskWithLink()

  const answer = await desk.get(own + tail)

  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('Amina')
  expect(answer.headers.get('cache-control')).toMatch(/private|no-store/)
})

test.for([
  '/events/../registrations/TOKEN/x.css',
  '/REGISTRATIONS/TOKEN',
  '//registrations/TOKEN',
  '/registrations//TOKEN',
])('%s finds no page', async (path) => {
  const { desk, token } = await deskWithLink()

  expect((await desk.get(path.replace('TOKEN', token))).status).toBe(404)
})

/** Other spellings and forgeries of a token. */
async function forgeries(desk: Desk, token: string): Promise<ReadonlyMap<string, string>> {
  const { links } = desk.services
  const bytes = fromBase64url(token) ?? new Uint8Array()
  const flipped = (place: number) =>
    toBase64url(bytes.map((byte, index) => (index === place ? byte ^ 1 : byte)))
  const subject = await links.read('registration', token)
  if (!subject) throw new Error('The link is not genuine')
  const others = createLinks(
    'http://symposia.test',
    createKeys(['another secret that is long enough to sign']),
  )
  const last = token.slice(-1)
  return new Map([
    ['truncated', token.slice(0, -1)],
    ['longer', `${token}A`],
    ['padded', `${token}=`],
    ['cut to its half', token.slice(0, 35)],
    ['in capitals', token.toUpperCase()],
    ['with the other alphabet', `+${token.slice(1).replaceAll('-', '+').replaceAll('_', '%2F')}`],
    ['with percent-encoded letters', `%${token.charCodeAt(0).toString(16)}${token.slice(1)}x`],
    ['with loose last bits', token.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1)],
    ...[0, 1, 2, 3, 4, 20, 35, 36, 51].map((place) => [`flipped at ${place}`, flipped(place)] as const),
    ['of a next version', await links.sign('registration', { ...subject, version: subject.version + 1 })],
    ['of nobody', await links.sign('registration', { ...subject, subjectId: crypto.randomUUID() })],
    [
      'of another event',
      await links.sign('registration', { ...subject, eventId: crypto.randomUUID() as never }),
    ],
    ['signed by another secret', await others.sign('registration', subject)],
    ...(await Promise.all(
      (['my', 'unsubscribe'] as const satisfies LinkPurpose[]).map(
        async (purpose) => [`of the purpose ${purpose}`, await links.sign(purpose, subject)] as const,
      ),
    )),
    ['of zeros', toBase64url(new Uint8Array(52))],
    ['of junk', 'x'.repeat(70)],
  ])
}

test('a link that is wrong in whatever way gets the same answer everywhere', async () => {
  const { desk, token } = await deskWithLink()
  const wrong = await forgeries(desk, token)
  const below = ['', '/ticket.svg', '/calendar.ics', '/data.json', '/cancel', '/leave']

  for (const tail of below) {
    const like = await saidBy(await desk.get(`/registrations/${'A'.repeat(70)}${tail}`), 'A'.repeat(70))
    expect(like.status).toBe(404)
    for (const [what, forged] of wrong) {
      const said = await saidBy(await desk.get(`/registrations/${forged}${tail}`), forged)
      // An encoded slash is refused before any route is known.
      if (what === 'with the other alphabet' && forged.includes('%2F')) expect(said.status, what).toBe(404)
      else expect(said, `${what}${tail}`).toEqual(like)
    }
  }
})

test('a wrong link can do nothing', async () => {
  const { desk, own, token } = await deskWithLink()

  for (const [what, forged] of await forgeries(desk, token)) {
    for (const act of ['cancel', 'leave'])
      expect([what, (await desk.post(`/registrations/${forged}/${act}`, {})).status]).toEqual([what, 404])
  }

  expect(await (await desk.get(own)).text()).toContain('data-state="confirmed"')
})

test('a link of the one purpose opens nothing of the other', async () => {
  const { desk, token } = await deskWithLink()
  const subject = await desk.services.links.read('registration', token)
  if (!subject) throw new Error('The link is not genuine')

  for (const purpose of ['registration', 'my', 'unsubscribe'] as const) {
    const signed = await desk.services.links.sign(purpose, subject)
    for (const other of ['registration', 'my', 'unsubscribe'] as const) {
      const read = await desk.services.links.read(other, signed)
      expect([purpose, other, read !== undefined]).toEqual([purpose, other, purpose === other])
    }
  }
})

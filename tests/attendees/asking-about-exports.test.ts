import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

test.for(['csv', 'xlsx', 'json'])(
  'HEAD says what the %s is, reads nobody, and leaves the log alone',
  async (format) => {
    const desk = await openDesk()
    const forum = await desk.openRegistration({ slug: 'forum' })
    await forum.register('Amina')
    const owner = await signInAs(desk, 'owner', { event: forum.id })
    const path = `/organizer/events/forum/attendees.${format}`
    const exports = () =>
      desk.services.db.selectFrom('auditLog').select('act').where('act', '=', 'export').execute()

    const asked = await desk.app.request(`http://symposia.test${path}`, {
      method: 'HEAD',
      headers: { cookie: owner.cookie() },
    })
    const before = await exports()
    const got = await owner.get(path)

    expect(asked.status).toBe(200)
    expect(await asked.text()).toBe('')
    for (const name of ['content-type', 'content-disposition', 'cache-control'])
      expect(asked.headers.get(name)).toBe(got.headers.get(name))
    expect(before).toEqual([])
    await got.text()
    expect(await exports()).toHaveLength(1)
  },
)

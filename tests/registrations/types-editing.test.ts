import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const path = '/organizer/events/forum/types'
const listTypes = (desk: Desk) =>
  desk.services.db
    .selectFrom('registrationTypes')
    .select(['typeId', 'key', 'isPublic'])
    .orderBy('position')
    .execute()
const hiddenId = (html: string) => /name="new_id" value="([^"]+)"/.exec(html)?.[1] ?? ''
const capacities = async (desk: Desk) =>
  (
    await desk.services.db.selectFrom('placePools').select('capacity').where('kind', '=', 'type').execute()
  ).map(({ capacity }) => capacity)

test('types are added, ordered, resized and removed', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum', capacity: 10, types: [{ key: 'participant', capacity: 5 }] })
  const owner = await signInAs(desk, 'owner')

  const added = await owner.post(path, { title: 'Student', capacity: '4', public: 'yes' })
  const again = await owner.post(path, { title: 'Student', capacity: '', public: '' })
  expect([added.status, again.status]).toEqual([303, 303])
  expect((await listTypes(desk)).map(({ key }) => key)).toEqual(['participant', 'student', 'student-2'])

  const [first, second, third] = await listTypes(desk)
  await owner.post(path, { act: 'down', type: first?.typeId ?? '' })
  expect((await listTypes(desk)).map(({ key }) => key)).toEqual(['student', 'participant', 'student-2'])

  await owner.post(path, {
    act: 'save',
    type: second?.typeId ?? '',
    title: 'Students',
    capacity: '3',
    public: 'yes',
  })
  const removed = await owner.post(path, { act: 'remove', type: third?.typeId ?? '' })
  expect(removed.status).toBe(303)
  expect((await capacities(desk)).sort()).toEqual([3, 5])
})

test('a type with registrations is neither removed nor made smaller than what is taken', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({
    slug: 'forum',
    types: [
      { key: 'participant', capacity: 5 },
      { key: 'student', capacity: 5 },
    ],
  })
  await forum.register({ name: 'Amina', type: 'student' })
  await forum.register({ name: 'Bo', type: 'student' })
  const owner = await signInAs(desk, 'owner')
  const type = forum.types.get('student') ?? ''

  const removed = await owner.post(path, { act: 'remove', type })
  const smaller = await owner.post(path, {
    act: 'save',
    type,
    title: 'Student',
    capacity: '1',
    public: 'yes',
  })
  const exact = await owner.post(path, { act: 'save', type, title: 'Student', capacity: '2', public: 'yes' })

  expect(removed.status).toBe(409)
  expect(smaller.status).toBe(409)
  expect(await smaller.text()).toContain('2 places are taken already')
  expect(exact.status).toBe(303)
})

test('the last type stays, and a foreign one is not there', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const other = await desk.openRegistration({ slug: 'other' })
  const owner = await signInAs(desk, 'owner')

  const last = await owner.post(path, { act: 'remove', type: forum.types.get('participant') ?? '' })
  const foreign = await owner.post(path, { act: 'remove', type: other.types.get('participant') ?? '' })
  const page = await owner.get(path)

  expect([last.status, foreign.status, page.status]).toEqual([409, 404, 200])
})

test('a new type whose form is sent several times is made once', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  const id = hiddenId(await (await owner.get(path)).text())
  const student = { new_id: id, title: 'Student', capacity: '4', public: 'yes' }

  const sent = await Promise.all([1, 2, 3].map(() => owner.post(path, student)))
  const another = await owner.post(path, { ...student, title: 'Speaker' })

  expect([...sent, another].map(({ status }) => status)).toEqual([303, 303, 303, 303])
  expect((await listTypes(desk)).map(({ key }) => key)).toEqual(['participant', 'student', 'speaker'])
})

test('a new type never takes the id of other places', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  const pools = await desk.services.db.selectFrom('placePools').select('poolId').execute()

  const sent = await Promise.all(
    pools.map(({ poolId }) => owner.post(path, { new_id: poolId, title: 'Student', public: 'yes' })),
  )

  expect(sent.map(({ status }) => status)).toEqual(pools.map(() => 303))
  expect((await listTypes(desk)).length).toBe(1 + pools.length)
})

import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

test('a listing of fifty events fits the first round trips of a slow line', async () => {
  const desk = await openDesk()
  for (let place = 0; place < 50; place++) {
    const on = new Date(Date.UTC(2019, 8, 1 + place * 3)).toISOString().slice(0, 10)
    const title = `The ${place + 1}th International Conference on Biodiversity in Drylands: Challenges of region ${place}`
    await desk.openRegistration({
      slug: `conference-on-biodiversity-in-drylands-${place}`,
      startsOn: on,
      endsOn: on,
      closes: '2020-12-01T00:00:00Z',
      texts: { en: { title, city: `City of region ${place}`, venue: 'A hall' } },
    })
  }

  const answer = await desk.get('/?lang=en', { 'accept-encoding': 'gzip' })
  const bytes = (await answer.arrayBuffer()).byteLength
  const text = await (await desk.get('/?lang=en')).text()

  expect(text.match(/<li class="entry"/g)).toHaveLength(50)
  expect(bytes).toBeLessThanOrEqual(14 * 1024)
  expect(text.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(1_800)
})

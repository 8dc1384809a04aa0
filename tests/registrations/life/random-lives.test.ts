import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { look } from '../../support/life/life-checker.ts'
import { type LifeDeed, lifeDeeds, live } from '../../support/life/life-deeds.ts'
import { agreeOutside } from '../../support/life/life-pages.ts'
import { type LifeWorld, openLife } from '../../support/life/life-world.ts'

type Model = { readonly done: LifeDeed[] }

/** One step of a life: whatever was done, all that must hold holds. */
class Step implements fc.AsyncCommand<Model, LifeWorld> {
  readonly deed: LifeDeed

  constructor(deed: LifeDeed) {
    this.deed = deed
  }

  check = () => true

  async run(model: Model, world: LifeWorld): Promise<void> {
    await live(world, this.deed)
    model.done.push(this.deed)
    expect(await look(world), JSON.stringify(this.deed)).toEqual([])
  }

  toString = () => JSON.stringify(this.deed)
}

test.for(['open', 'application'] as const)(
  'in random lives of an event by mode %s nobody is overbooked, passed, left waiting or left untold',
  { timeout: 120_000 },
  async (mode) => {
    const desk = await openDesk()
    const lives = fc.commands([lifeDeeds.map((deed) => new Step(deed))], { maxCommands: 80, size: 'max' })

    await fc.assert(
      fc.asyncProperty(lives, async (steps) => {
        const world = await openLife(desk, mode)
        await fc.asyncModelRun(() => ({ model: { done: [] }, real: world }), steps)
        expect(await agreeOutside(desk, world)).toEqual([])
      }),
      { numRuns: 6 },
    )
  },
)

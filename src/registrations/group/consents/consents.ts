import type { Event } from '../../../events/event.ts'
import type { Registration } from '../../registration.ts'

/** What somebody can agree to for themselves. `contact`: that who registered them sees what they answered. */
export type Consent = 'privacy' | 'listing' | 'photos' | 'news' | 'contact'

/** What of each consent is kept: the notice's version and the language that it was shown in, and when (PRIV-4). */
export type Shown = { readonly at: string; readonly notice: number; readonly language: string }
export type KeptConsents = Readonly<Record<string, unknown>>

/** The boxes that this person's page has: what the event asks, and what was given before and may be taken back. */
export function consentsFor(
  { asks }: Pick<Event, 'asks'>,
  { contact }: Pick<Registration, 'contact'>,
  kept: KeptConsents,
): readonly Consent[] {
  const free = (['listing', 'photos', 'news'] as const).filter((box) => asks[box] || isGiven(kept, box))
  return [
    ...(isGiven(kept, 'privacy') ? [] : (['privacy'] as const)),
    ...free,
    ...(contact || isGiven(kept, 'contact') ? (['contact'] as const) : []),
  ]
}

/** Whether the box was ticked before. */
export function isGiven(kept: KeptConsents, consent: Consent): boolean {
  return Object.hasOwn(kept, consent)
}

/** What is kept after the form: boxes that it showed are as they were sent, each new tick with what was shown. */
export function afterForm(
  kept: KeptConsents,
  boxes: readonly Consent[],
  ticked: readonly Consent[],
  shown: Shown,
): {
  readonly consents: KeptConsents
  readonly given: readonly Consent[]
  readonly withdrawn: readonly Consent[]
} {
  const given = boxes.filter((box) => ticked.includes(box) && !isGiven(kept, box))
  const withdrawn = boxes.filter((box) => !ticked.includes(box) && isGiven(kept, box))
  const stays = Object.entries(kept).filter(([box]) => !withdrawn.some((gone) => gone === box))
  const consents = Object.fromEntries([...stays, ...given.map((box) => [box, shown] as const)])
  return { consents, given, withdrawn }
}

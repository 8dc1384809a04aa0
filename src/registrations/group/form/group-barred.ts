import type { Problem, Problems } from '../../../http/problems.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Services } from '../../../services.ts'
import { barredBy } from '../../form/barred.ts'
import type { FormFacts } from '../../form/form-facts.ts'
import { type FilledGroup, ofPerson } from './group-form.ts'

type BarredAmong =
  | { readonly outcome: 'refused'; readonly problems: Problems }
  | { readonly outcome: 'too-many-codes'; readonly retryAfter: number }

/** What keeps some of a group from the types chosen for them; each person's address or code counts for them alone. */
export async function barredAmong(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  facts: FormFacts,
  { people }: FilledGroup,
  t: Translate,
): Promise<BarredAmong | undefined> {
  const problems = new Map<string, Problem>()
  // One after another: each guess of a code counts before the next is looked at.
  for (const [place, person] of people.entries()) {
    const barred = await barredBy(services, facts, person)
    if (barred?.outcome === 'too-many-codes') return barred
    if (barred?.outcome !== 'refused') continue
    for (const [name, problem] of ofPerson(new Map([[barred.field, { key: barred.key }]]), place, t))
      problems.set(name, problem)
  }
  return problems.size > 0 ? { outcome: 'refused', problems } : undefined
}

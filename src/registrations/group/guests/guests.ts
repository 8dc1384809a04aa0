import type { Event } from '../../../events/event.ts'
import type { Typed } from '../../../http/form.ts'
import type { Problem, Problems } from '../../../http/problems.ts'
import { cleanLine, isVisible, lengthOf } from '../../../http/text-gate.ts'
import { type Translate, translator } from '../../../i18n/translate.ts'
import { longestName } from '../../form/field-rules.ts'
import { fullName } from '../../person-name.ts'
import type { Person } from '../../registration.ts'

type Asked = Pick<Event, 'guests'>

/** Who comes along, as the form has them: names, or '' for each of a number. */
export type ReadGuests = { readonly guests: readonly string[]; readonly problems: Problems }

/** The fields for accompanying persons: one for their number, or one for each one's name. */
export function guestFields({ guests }: Asked): readonly string[] {
  if (guests.as === 'none') return []
  if (guests.as === 'number') return ['guests']
  return Array.from({ length: guests.most }, (_, place) => `guest.${place + 1}`)
}

/** Reads who comes along; nobody where the event does not ask. */
export function readGuests(event: Asked, typed: Pick<Typed, 'one'>, t: Translate): ReadGuests {
  const { as, most } = event.guests
  if (as === 'none') return { guests: [], problems: new Map() }
  return as === 'number' ? readNumber(typed.one('guests'), most) : readNames(event, typed, t)
}

/** The names of those who come along; whoever has none is named by number, in the person's language. */
export function guestNames(guests: readonly string[], person: Person): readonly string[] {
  const t = translator(person.language)
  return guests.map((name, place) =>
    name === '' ? t('group.guest-name', { number: place + 1, name: fullName(person) }) : name,
  )
}

function readNumber(text: string, most: number): ReadGuests {
  const typed = text.trim()
  const count = typed === '' ? 0 : /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN
  if (count <= most) return { guests: Array.from({ length: count }, () => ''), problems: new Map() }
  return { guests: [], problems: new Map([['guests', { key: 'group.guests-bad', values: { most } }]]) }
}

function readNames(event: Asked, typed: Pick<Typed, 'one'>, t: Translate): ReadGuests {
  const guests: string[] = []
  const problems = new Map<string, Problem>()
  for (const [place, field] of guestFields(event).entries()) {
    const name = cleanLine(typed.one(field))
    const values = { question: t('group.guests-name', { number: place + 1 }) }
    if (name === undefined) problems.set(field, { key: 'answer.unreadable', values })
    else if (lengthOf(name) > longestName) problems.set(field, { key: 'answer.too-long', values })
    else if (isVisible(name)) guests.push(name)
  }
  return { guests, problems }
}

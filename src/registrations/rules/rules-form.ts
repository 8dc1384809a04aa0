import { z } from 'zod'
import { optional, problemsOf, tick, wholeNumber, word } from '../../events/editor/form/fields.ts'
import { parsePlannedDate, parsePlannedWallTime } from '../../events/editor/form/schedule-form.ts'
import type { Event } from '../../events/event.ts'
import type { Typed } from '../../http/form.ts'
import type { Problems } from '../../http/problems.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { WallTime } from '../../time/wall-time.ts'

/** What an event's registrations follow, as its form posts it. */
export type RulesDraft = Pick<
  Event,
  'offerHours' | 'reviewersNeeded' | 'groupMost' | 'guests' | 'listingEndsOn' | 'quorum' | 'retentionMonths'
> & {
  readonly edits: { readonly closesLocal: WallTime | null; readonly askDecision: boolean }
  /** Of the event as the form showed it; null: whatever it is by now. */
  readonly version: number | null
}

const form = z
  .object({
    offer_hours: needed(1, 336, 'rules.bad-hours'),
    reviewers: needed(1, 9, 'rules.bad-reviewers'),
    edits_until: optional(parsePlannedWallTime, 'editor.bad-wall-time'),
    edits_ask: tick,
    group_most: needed(1, 50, 'rules.bad-group'),
    guests: word(['none', 'number', 'named']),
    guests_most: wholeNumber(1, 9, 'rules.bad-guests'),
    guests_take_places: tick,
    listing_until: optional(parsePlannedDate, 'form.bad-date'),
    quorum: wholeNumber(1, 9_999, 'rules.bad-quorum'),
    retention_months: wholeNumber(1, 120, 'rules.bad-months'),
    version: optional((text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined), 'form.unreadable'),
  })
  .refine(({ guests, guests_most }) => guests === 'none' || guests_most !== null, {
    path: ['guests_most'],
    message: 'rules.bad-guests' satisfies MessageKey,
  })

/** Reads the form of an event's rules. */
export function readRulesForm(
  typed: Pick<Typed, 'one'>,
):
  | { readonly draft: RulesDraft; readonly problems?: never }
  | { readonly draft?: never; readonly problems: Problems } {
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  if (!read.success) return { problems: problemsOf(read.error) }
  const { data } = read
  const isAlone = data.guests === 'none'
  return {
    draft: {
      offerHours: data.offer_hours,
      reviewersNeeded: data.reviewers,
      edits: { closesLocal: data.edits_until, askDecision: data.edits_ask },
      groupMost: data.group_most,
      guests: {
        as: data.guests,
        most: isAlone ? 0 : (data.guests_most ?? 0),
        takePlaces: data.guests_take_places,
      },
      listingEndsOn: data.listing_until,
      quorum: data.quorum,
      retentionMonths: data.retention_months,
      version: data.version,
    },
  }
}

/** The rules that stand, as the form's values. */
export function valuesOfRules(event: Event): ReadonlyMap<string, string> {
  const { edits, guests } = event
  return new Map([
    ['offer_hours', String(event.offerHours)],
    ['reviewers', String(event.reviewersNeeded)],
    ['edits_until', edits.closesLocal ?? ''],
    ['edits_ask', edits.askDecision ? 'yes' : ''],
    ['group_most', String(event.groupMost)],
    ['guests', guests.as],
    ['guests_most', guests.as === 'none' ? '' : String(guests.most)],
    ['guests_take_places', guests.takePlaces ? 'yes' : ''],
    ['listing_until', event.listingEndsOn ?? ''],
    ['quorum', event.quorum?.toString() ?? ''],
    ['retention_months', event.retentionMonths?.toString() ?? ''],
  ])
}

/** A whole number that must be there. */
function needed(least: number, most: number, refusal: MessageKey) {
  return wholeNumber(least, most, refusal).transform((number, context) => {
    if (number !== null) return number
    context.addIssue(refusal)
    return z.NEVER
  })
}

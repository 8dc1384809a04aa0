import type { Context } from 'hono'
import { isUnavailable } from '../../../database/faults.ts'
import type { AppEnv } from '../../../http/app-env.ts'
import type { Typed } from '../../../http/form.ts'
import { clientAddress } from '../../../http/limits/client-address.ts'
import { createMemoryLimit } from '../../../http/limits/memory-limit.ts'
import { createWarnOfAway } from '../../../http/observing/quiet-warning.ts'
import type { Services } from '../../../services.ts'
import type { FormFacts } from '../../form/form-facts.ts'
import { typedSubmission } from '../../form/registration-form.ts'
import type { Lane } from '../../lane/lane.ts'
import { registerGroup } from '../register-group.ts'
import { answerGroup } from './group-answer.ts'
import { barredAmong } from './group-barred.ts'
import { readGroupForm } from './group-form.ts'
import { actOf, filledRows, mostRows, rowsOf } from './group-rows.ts'
import type { GroupScreens, GroupShowing } from './group-screens.tsx'
import { groupSubmissionOf } from './group-submission.ts'

/** One client may send fewer of these than of the form for one: each can bring fifty people and as many mails. */
const floodLimit = { most: 300, perMs: 60_000 }

type Sent = GroupShowing & { readonly typed: Typed }

/** What a group's form does when one of its buttons is pressed. */
export function createPress(services: Services, lane: Lane, screens: GroupScreens) {
  const warnOfAway = createWarnOfAway(services)
  const flood = createMemoryLimit(floodLimit)

  return async (c: Context<AppEnv>, sent: Sent): Promise<Response> => {
    const client = clientAddress(c, services.config.trustProxy)
    const asked = client === null ? { allowed: true as const } : flood.take(client, services.clock.machine())
    if (!asked.allowed) return screens.showLater(c, { ...sent, status: 429 }, asked.retryAfter)
    try {
      const rows = rowsOf(sent.typed)
      const act = actOf(sent.typed)
      if (act === 'add') return await screens.show(c, { ...sent, rows: oneMore(rows, sent.facts) })
      if (act === 'send' || act === 'who-fits') return await send(c, sent, act)
      return await screens.show(c, { ...sent, rows: rows.filter((row) => row !== act.remove) })
    } catch (error) {
      if (!isUnavailable(error)) throw error
      warnOfAway({ reference: c.var.requestId, route: c.req.routePath, err: error })
      return screens.showLater(c, { ...sent, status: 503, notice: { key: 'register.away' } }, 5)
    }
  }

  async function send(c: Context<AppEnv>, sent: Sent, act: 'send' | 'who-fits'): Promise<Response> {
    const { facts, group, typed } = sent
    const { t, locale } = c.var
    const rows = filledRows(typed)
    const reading = { t, rows, submission: typedSubmission(typed), contact: group?.contact ?? null }
    const read = await readGroupForm(facts, typed, { ...reading, most: mostRows(facts.event) })
    const shown = { ...sent, rows }
    if (read.outcome === 'to-mend') return screens.show(c, { ...shown, status: 422, problems: read.problems })
    const barred = await barredAmong(services, facts, read.group, t)
    if (barred?.outcome === 'refused')
      return screens.show(c, { ...shown, status: 422, problems: barred.problems })
    if (barred) {
      const notice = { key: 'register.code-often' } as const
      return screens.showLater(c, { ...shown, status: 429, notice }, barred.retryAfter)
    }
    const { privacyVersion: version } = await services.site(locale)
    const submission = groupSubmissionOf(facts.event, read.group, {
      groupId: group?.id ?? null,
      ifNotAll: act === 'who-fits' ? 'who-fits' : 'nothing',
      placesOnly: act === 'send' && typed.one('wants') === 'place',
      notice: { version, locale },
      at: services.clock.now(),
    })
    return answerGroup(c, services, screens, shown, await registerGroup(services, lane, submission))
  }
}

/** The rows with a new one at the end, where the group may be larger. */
function oneMore(rows: readonly number[], { event }: FormFacts): readonly number[] {
  const last = rows.at(-1) ?? -1
  return rows.length < mostRows(event) ? [...rows, last + 1] : rows
}

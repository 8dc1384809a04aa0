import type { Context } from 'hono'
import { ActPage } from '../../../views/invitations/act-page.tsx'
import { type OfficeEvent, officeHead } from '../../events/office/office-event.ts'
import type { AppEnv } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { isFreshlySignedIn, officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem } from '../../http/problems.ts'
import { cleanText, lengthOf } from '../../http/text-gate.ts'
import type { InvitationId } from '../../ids.ts'
import { mostWithoutFreshSignIn } from '../../organizers/fresh-sign-in.ts'
import type { Services } from '../../services.ts'
import { defaultAnswerBy } from '../answer-by.ts'
import { takesInvited } from '../answering/accept.ts'
import { changeAnswerBy } from '../by-hand/change-answer-by.ts'
import type { Changed, Picked } from '../by-hand/change-selected.ts'
import { remindInvited, sendInvitations } from '../by-hand/send.ts'
import { withdrawInvitations } from '../by-hand/withdraw.ts'
import { readAnswerBy } from '../import/batch-form.ts'
import { afterDeed, type Invitation, type InvitationDeed } from '../invitation.ts'
import { listPicked, listUnsent } from './list-store.ts'
import { type Done, invitationIdOf } from './view.ts'

const longestReason = 500

export type InvitationAct = 'send' | 'remind' | 'withdraw' | 'date'

const deeds = {
  send: { deed: 'send', done: 'sent' },
  remind: { deed: 'remind', done: 'reminded' },
  withdraw: { deed: 'withdraw', done: 'withdrawn' },
  date: { deed: 'change-date', done: 'dated' },
} as const satisfies Record<InvitationAct, { deed: InvitationDeed; done: Done['deed'] }>

/** What a form asks to be done, and whether its question was answered with yes. */
export function actOf(typed: Typed): { readonly act: InvitationAct; readonly isSure: boolean } | null {
  const asked = typed.one('act')
  const act = (['send', 'remind', 'withdraw', 'date'] as const).find(
    (each) => asked === each || asked === `${each}-now`,
  )
  return act ? { act, isSure: asked.endsWith('-now') } : null
}

type Asked = {
  readonly found: OfficeEvent
  readonly typed: Typed
  readonly act: InvitationAct
  readonly isSure: boolean
  /** Where one comes from and goes back to. */
  readonly back: string
}
type Refused = {
  readonly problem: readonly [field: 'form' | 'reason' | 'answer_by', Problem]
  readonly status: 401 | 409 | 422
}

/**
 * Acts on chosen invitations in two steps at one address: a page with the number and the names, then the deed with what
 * that page asked for.
 */
export async function actOnInvitations(
  c: Context<AppEnv>,
  services: Services,
  asked: Asked,
): Promise<Response> {
  const { found, typed, act, isSure, back } = asked
  const { db, clock } = services
  const ids = typed.one('all') === 'yes' ? await listUnsent(db, found.event.id) : idsOf(typed)
  const picked = await listPicked(db, found.event.id, ids)
  const able = picked.filter((invitation) => isAble(invitation, act, clock.now()))
  const show = (refused: Refused | null) => showAct(c, services, asked, { picked, able, refused })
  if (!isSure || able.length === 0) return show(null)
  if ((act === 'send' || act === 'remind') && !takesInvited(found.event, clock.now()))
    return show({ problem: ['form', { key: 'invite.not-on' }], status: 409 })
  const mails = act !== 'date' && able.length > mostWithoutFreshSignIn
  if (mails && !isFreshlySignedIn(c, services))
    return show({ problem: ['form', { key: 'editor.sign-in-again' }], status: 401 })
  const { organizerId } = signedIn(c)
  const result = await doAct(services, asked, {
    eventId: found.event.id,
    ids: able.map(({ id }) => id),
    organizerId,
  })
  if ('problem' in result) return show(result)
  if (result.changed === 0)
    return show({ problem: ['form', { key: 'invite.changed-meanwhile' }], status: 409 })
  return c.redirect(`${back}${back.includes('?') ? '&' : '?'}${deeds[act].done}=${result.changed}`, 303)
}

function idsOf(typed: Typed): readonly InvitationId[] {
  return [...new Set(typed.many('id').flatMap((text) => invitationIdOf(text) ?? []))]
}

function isAble({ state, answerByAt }: Invitation, act: InvitationAct, now: Date): boolean {
  const isInTime = act === 'withdraw' || act === 'date' || now < answerByAt
  return isInTime && afterDeed(state, deeds[act].deed) !== undefined
}

async function doAct(
  services: Services,
  { found, typed, act }: Asked,
  picked: Picked,
): Promise<Changed | Refused> {
  switch (act) {
    case 'send':
      return sendInvitations(services, picked)
    case 'remind':
      return remindInvited(services, picked, askedAtOf(typed, services.clock.now()))
    case 'withdraw': {
      const reason = cleanText(typed.one('reason'))
      if (reason === undefined) return { problem: ['reason', { key: 'form.unreadable' }], status: 422 }
      if (lengthOf(reason) > longestReason)
        return { problem: ['reason', { key: 'form.too-long' }], status: 422 }
      return withdrawInvitations(services, picked, reason === '' ? null : reason)
    }
    case 'date': {
      const read = readAnswerBy(typed.one('answer_by'), found.event, services.clock.now())
      if ('key' in read) return { problem: ['answer_by', read], status: 422 }
      const zone = found.event.schedule.timeZone
      const result = await changeAnswerBy(services, picked, { day: read.day, zone })
      if (result.outcome === 'changed') return result
      return result.outcome === 'past'
        ? { problem: ['answer_by', { key: 'invite.day-past' }], status: 422 }
        : { problem: ['form', { key: 'invite.invited-again' }], status: 409 }
    }
  }
}

/** When the page was made that asks: later than now it can't be. */
function askedAtOf(typed: Typed, now: Date): Date {
  const asked = new Date(typed.one('asked_at'))
  return Number.isNaN(asked.getTime()) || asked > now ? now : asked
}

async function showAct(
  c: Context<AppEnv>,
  services: Services,
  { found, typed, act, back }: Asked,
  {
    picked,
    able,
    refused,
  }: { picked: readonly Invitation[]; able: readonly Invitation[]; refused: Refused | null },
): Promise<Response> {
  const problems = refused ? new Map([refused.problem]) : noProblems
  const first = new Map([['answer_by', able[0]?.answerByOn ?? defaultAnswerBy(found.event)]])
  // Only what the page itself asked for is shown again: the list's form has no fields of that kind.
  const own = typed.names.includes('answer_by') || typed.names.includes('reason') ? typed : null
  const content = (
    <ActPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, own, problems, first)}
      askedAt={services.clock.now()}
      isAll={typed.one('all') === 'yes'}
      skipped={picked.length - able.length}
      {...{ act, able, back }}
    />
  )
  return page(c, content, refused?.status ?? 200)
}

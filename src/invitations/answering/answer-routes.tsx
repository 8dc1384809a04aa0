import type { Context } from 'hono'
import { DeclinePage } from '../../../views/invitations/answering/decline-page.tsx'
import { DelegatePage } from '../../../views/invitations/answering/delegate-page.tsx'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { neverReached } from '../../http/never-reached.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Services } from '../../services.ts'
import { type Invitation, isAnswerable } from '../invitation.ts'
import { invitationPath } from '../invitation-link.ts'
import { declineInvitation } from './decline.ts'
import { delegateInvitation } from './delegate.ts'
import { readDelegate, readWord } from './delegate-form.ts'
import { endedAs, showEnded } from './ended-page.tsx'
import { readInvitationFacts } from './invitation-facts.ts'
import { openInvitation } from './open-invitation.ts'

type Answer = 'decline' | 'delegate'
type Shown = {
  readonly typed?: Typed
  readonly problems?: Problems
  readonly status?: 200 | 409 | 422
}

/** Saying no to an invitation, and naming somebody else: each asks first. */
export function answerRoutes(services: Services) {
  const app = createApp()

  for (const answer of ['decline', 'delegate'] as const) {
    app.get(`/invitations/:link/${answer}`, async (c) =>
      ask(c, services, answer, await openInvitation(c, services)),
    )
  }

  app.post('/invitations/:link/decline', async (c) => {
    const invitation = await openInvitation(c, services)
    const typed = await typedFields(c)
    if (invitation.state === 'declined') return toInvitation(c, services, invitation)
    const read = readWord(typed.one('word'))
    if ('key' in read)
      return ask(c, services, 'decline', invitation, {
        typed,
        problems: new Map([['word', read]]),
        status: 422,
      })
    const { outcome } = await declineInvitation(services, invitation, read.word)
    return outcome === 'declined' ? toInvitation(c, services, invitation) : tooLate(c, services)
  })

  app.post('/invitations/:link/delegate', async (c) => {
    const invitation = await openInvitation(c, services)
    const typed = await typedFields(c)
    if (invitation.state === 'delegated') return toInvitation(c, services, invitation)
    const read = readDelegate(typed)
    if ('problems' in read)
      return ask(c, services, 'delegate', invitation, { typed, problems: read.problems, status: 422 })
    const result = await delegateInvitation(services, invitation, read.delegate)
    const refused = (key: MessageKey, status: 409 | 422) =>
      ask(c, services, 'delegate', invitation, { typed, problems: new Map([['email', { key }]]), status })
    switch (result.outcome) {
      case 'delegated':
        return toInvitation(c, services, invitation)
      case 'self':
        return refused('invitation.delegate.self', 422)
      case 'known':
        return refused('invitation.delegate.known', 409)
      case 'ended':
        return tooLate(c, services)
      default:
        return neverReached(result)
    }
  })

  return app
}

async function toInvitation(
  c: Context<AppEnv>,
  services: Services,
  invitation: Invitation,
): Promise<Response> {
  return c.redirect((await invitationPath(services, invitation)) + new URL(c.req.url).search, 303)
}

/** Somebody was quicker: staff, the clock, or the same person in another window. */
async function tooLate(c: Context<AppEnv>, services: Services): Promise<Response> {
  const invitation = await openInvitation(c, services)
  const facts = await readInvitationFacts(services.db, invitation, c.var.locale)
  const now = services.clock.now()
  const isBeingAnswered = isAnswerable(invitation, now)
  const notice = isBeingAnswered ? 'invitation.just-answering' : 'invitation.just-ended'
  const ended = endedAs(invitation, facts, now) ?? 'closed'
  return showEnded(c, services, { invitation, form: facts.form, ended, notice })
}

async function ask(
  c: Context<AppEnv>,
  services: Services,
  answer: Answer,
  invitation: Invitation,
  { typed, problems = noProblems, status = 200 }: Shown = {},
): Promise<Response> {
  const facts = await readInvitationFacts(services.db, invitation, c.var.locale)
  const ended = endedAs(invitation, facts, services.clock.now())
  // Where no place is free, one can still say no, or leave it to somebody else.
  if (ended && ended !== 'full') return showEnded(c, services, { invitation, form: facts.form, ended })
  const first = new Map([['language', invitation.language as string]])
  const props = {
    frame: await frameOf(c, services),
    facts: facts.form,
    form: formState(c.var.t, typed ?? null, problems, first),
    path: await invitationPath(services, invitation),
  }
  return page(c, answer === 'decline' ? <DeclinePage {...props} /> : <DelegatePage {...props} />, status)
}

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { InvitationPage } from '../../../views/invitations/answering/invitation-page.tsx'
import { monthsKept } from '../../events/event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { privatePage } from '../../http/gates/security-headers.ts'
import { neverReached } from '../../http/never-reached.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { fileQuestions, keepSent, readSent } from '../../registrations/files/sent-files.ts'
import { submissionOf } from '../../registrations/form/filled-form.ts'
import { keptFiles } from '../../registrations/form/kept-files.ts'
import { readRegistrationForm, typedSubmission } from '../../registrations/form/registration-form.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import type { Services } from '../../services.ts'
import type { Invitation } from '../invitation.ts'
import { invitationPath } from '../invitation-link.ts'
import { type Accepted, acceptInvitation } from './accept.ts'
import { answerRoutes } from './answer-routes.tsx'
import { endedAs, showEnded } from './ended-page.tsx'
import { type InvitationFacts, readInvitationFacts } from './invitation-facts.ts'
import { openInvitation } from './open-invitation.ts'

type Opened = { readonly invitation: Invitation; readonly facts: InvitationFacts }
type Shown = {
  readonly typed?: Typed
  /** Names of the files that are kept, by the questions' keys. */
  readonly files?: ReadonlyMap<string, string>
  readonly problems?: Problems
  readonly status?: ContentfulStatusCode
  /** What happened while the form was filled. */
  readonly notice?: Problem
  /** Its id was the fault: it gets another. */
  readonly renewed?: boolean
}

/** A personal invitation: the form that accepts it, or why it can't be answered now; and the other answers. */
export function invitationRoutes(services: Services, lane: Lane) {
  const app = createApp()
  app.use('/invitations/:link', privatePage)
  app.use('/invitations/:link/*', privatePage)

  app.get('/invitations/:link', async (c) => show(c, services, await open(c)))

  app.post('/invitations/:link', async (c) => {
    const opened = await open(c)
    const { form } = opened.facts
    const sent = await readSent(c, fileQuestions(form.questions).length > 0)
    const { typed } = sent
    const filling = {
      eventId: form.event.id,
      submissionId: typedSubmission(typed),
      questions: form.questions,
    }
    const given = await keepSent(services, filling, sent)
    const read = readRegistrationForm(form, typed, c.var.t, given)
    const kept = { typed, files: given.names }
    if (read.outcome === 'to-mend')
      return show(c, services, opened, { ...kept, problems: read.problems, status: 422 })
    const { locale } = c.var
    const { privacyVersion: version } = await services.site(locale)
    const shown = { notice: { version, locale }, at: services.clock.now() }
    const submission = submissionOf(form.event, read.form, shown)
    const { invitation } = opened
    const accepting = { invitation, event: form.event, submission }
    const result = await acceptInvitation(services, lane, accepting)
    return answer(c, kept, result)
  })

  app.route('/', answerRoutes(services))

  async function open(c: Context<AppEnv>): Promise<Opened> {
    const invitation = await openInvitation(c, services)
    return { invitation, facts: await readInvitationFacts(services.db, invitation, c.var.locale) }
  }

  async function answer(c: Context<AppEnv>, kept: Shown, result: Accepted): Promise<Response> {
    if (result.outcome === 'accepted')
      return c.redirect(await services.links.toRegistration(result.registration), 303)
    if (result.outcome === 'busy') c.header('retry-after', String(result.retryAfter))
    // As it is after the refusal: a line may be on, or somebody may have answered.
    return show(c, services, await open(c), { ...kept, ...refusalOf(result) })
  }

  return app
}

function refusalOf(result: Exclude<Accepted, { readonly outcome: 'accepted' }>): Shown {
  switch (result.outcome) {
    case 'ended':
      return { status: 409, notice: { key: 'invitation.just-ended' } }
    case 'closed':
      return { status: 409, notice: { key: 'register.just-closed' } }
    case 'full':
      return { status: 409, notice: { key: 'register.just-full' } }
    case 'choice-full':
      return { status: 409, notice: { key: 'register.choice-full' } }
    case 'already-registered':
      return { status: 409, notice: { key: 'register.already' } }
    case 'submission-used':
      return {
        status: 422,
        problems: new Map([['form', { key: 'register.submission-used' }]]),
        renewed: true,
      }
    case 'busy':
      return { status: 503, notice: { key: 'register.busy', values: { count: result.retryAfter } } }
    default:
      return neverReached(result)
  }
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  { invitation, facts }: Opened,
  { typed, files, problems = noProblems, status = 200, notice, renewed = false }: Shown = {},
): Promise<Response> {
  const { form, offer, namedBy } = facts
  const ended = endedAs(invitation, facts, services.clock.now())
  if (ended || offer === 'full') {
    const told = typed ? { notice: notice?.key ?? ('invitation.just-ended' as const) } : {}
    return showEnded(c, services, { invitation, form, ended: ended ?? 'full', ...told })
  }
  const kept = typed && !renewed ? typedSubmission(typed) : undefined
  const first = formState(c.var.t, typed ?? null, problems, knownOf(invitation))
  const retentionMonths = monthsKept(form.event, await services.site(c.var.locale))
  const content = (
    <InvitationPage
      frame={await frameOf(c, services)}
      facts={form}
      form={{ ...first, files: keptFiles(form, kept ? files : undefined) }}
      submission={kept ?? crypto.randomUUID()}
      path={await invitationPath(services, invitation)}
      answerBy={{ on: invitation.answerByOn, at: invitation.answerByAt }}
      {...{ offer, namedBy, notice, retentionMonths }}
    />
  )
  return page(c, content, status)
}

/** The form is filled with what is known of the invited. */
function knownOf(invitation: Invitation): ReadonlyMap<string, string> {
  const { givenName, familyName, nativeName, email, affiliation, country, language } = invitation
  return new Map([
    ['given_name', givenName],
    ['family_name', familyName],
    ['native_name', nativeName],
    ['email', email],
    ['affiliation', affiliation],
    ['country', country ?? ''],
    ['language', language],
  ])
}

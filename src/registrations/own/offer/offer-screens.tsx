import type { Context } from 'hono'
import { ConfirmPage, withAddress } from '../../../../views/registrations/own/confirm-page.tsx'
import { Deadline } from '../../../../views/registrations/own/standing-section.tsx'
import type { AppEnv } from '../../../http/app-env.ts'
import { frameOf } from '../../../http/frame.ts'
import { page } from '../../../http/page.ts'
import type { Services } from '../../../services.ts'
import type { OwnFacts } from '../own-facts.ts'
import { offerWords } from './offer-words.ts'

/** Asks whether to take the place that is offered. */
export async function askToTake(c: Context<AppEnv>, services: Services, facts: OwnFacts): Promise<Response> {
  const { t, zone: readerZone } = c.var
  const { registration, event } = facts
  if (registration.state !== 'offered') throw new Error(`Registration ${registration.id} has no offer`)
  const { offerEndsAt: endsAt, country } = registration
  const deadline = { endsAt, zone: event.schedule.timeZone, readerZone, country }
  const content = (
    <ConfirmPage
      {...(await surroundings(c, services, facts))}
      title={t('offers.take.title')}
      text={t('offers.take.text', withAddress)}
      act={t('offers.take')}
    >
      <Deadline t={t} offer={offerWords(t, deadline, services.clock.now())} />
    </ConfirmPage>
  )
  return page(c, content)
}

/** Asks whether to join the end of the line; `busySeconds`: it was sent, and nothing has been done yet. */
export async function askToAsk(
  c: Context<AppEnv>,
  services: Services,
  facts: OwnFacts,
  busySeconds?: number,
): Promise<Response> {
  const { t } = c.var
  const content = (
    <ConfirmPage
      {...(await surroundings(c, services, facts))}
      title={t('offers.again.title')}
      text={t('offers.again.text', withAddress)}
      act={t('offers.again')}
      busySeconds={busySeconds}
    />
  )
  return page(c, content, busySeconds === undefined ? 200 : 503)
}

async function surroundings(c: Context<AppEnv>, services: Services, facts: OwnFacts) {
  const { registration, event, texts } = facts
  return {
    frame: await frameOf(c, services),
    path: await services.links.toRegistration(registration),
    email: registration.email,
    ...{ event, texts },
  }
}

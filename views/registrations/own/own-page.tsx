import { hasPublicPage } from '../../../src/events/event.ts'
import type { Company } from '../../../src/registrations/group/guests/company.ts'
import { AskedAs } from '../../components/asked-as.tsx'
import { EventFacts } from '../../components/event/event-facts.tsx'
import { Words } from '../../components/words.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { CompanySection, ConsentsLine } from '../group/company.tsx'
import { LeaveRow } from './own-acts.tsx'
import type { OwnView } from './own-view.ts'
import { StandingSection } from './standing-section.tsx'
import { Ticket } from './ticket.tsx'

type OwnPageProps = { readonly frame: Frame; readonly view: OwnView }

/** A person's own page: where their registration stands, and what they may do. */
export function OwnPage({ frame, view, company }: OwnPageProps & { readonly company: Company }) {
  const { t, link } = frame
  const { event, texts, isOnline, path } = view
  return (
    <PublicPage frame={frame} title={t(view.title.key, view.title.values)} current="my" unlisted>
      <div class="own">
        <StandingSection frame={frame} view={view} />
        <ToAnswer frame={frame} view={view} />
        <Ticket frame={frame} view={view} />
        <div class="split">
          <div class="stack">
            {company.agrees === false && <ConsentsLine {...{ frame, company, path }} />}
            <CompanySection frame={frame} company={company} />
            <Answers frame={frame} view={view} />
            <History frame={frame} view={view} />
            <LeaveRow frame={frame} view={view} />
            {company.agrees && <ConsentsLine {...{ frame, company, path }} />}
            <p class="small">
              <a href={`${path}/data.json`}>{t('own.data')}</a> ·{' '}
              <a href={link(`${path}/erase`)}>{t('erasing.go')}</a>
            </p>
          </div>
          <EventFacts
            frame={frame}
            event={event}
            texts={texts}
            manner={t(isOnline ? 'own.online' : 'own.on-site')}
          >
            {view.joiningUrl && (
              <p>
                <a class="button" href={view.joiningUrl} rel="noreferrer">
                  {t('own.join')}
                </a>
              </p>
            )}
            {hasPublicPage(event) && <a href={link(`/events/${event.slug}`)}>{t('own.to-event')}</a>}
          </EventFacts>
        </div>
      </div>
    </PublicPage>
  )
}

/** What is asked now, before anything else on the page. */
function ToAnswer({ frame: { t, link }, view: { toAnswer, path } }: OwnPageProps) {
  if (toAnswer.length === 0) return null
  return (
    <section class="note tone stack" data-state="few">
      <h2>{t('own.to-answer')}</h2>
      <ul>
        {toAnswer.map(({ label, until }) => (
          <li>
            <Words text={label} t={t} />
            {until && <p class="small soft">{until}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href={link(`${path}/edit`)}>
          {t('own.to-answer.act')}
        </a>
      </p>
    </section>
  )
}

function Answers({ frame, view }: OwnPageProps) {
  const { t } = frame
  return (
    <>
      <h2>{t('own.answers')}</h2>
      <dl class="answers">
        {view.answers.map(({ label, answer, change, isRemoved }) => (
          <div>
            <dt>
              <AskedAs label={label} isRemoved={isRemoved} t={t} />
            </dt>
            <dd>{answer === null ? '–' : <bdi>{answer}</bdi>}</dd>
            {change && (
              <dd>
                <a
                  href={frame.link(view.path + change)}
                  aria-label={t('own.change.one', { what: label.text })}
                >
                  {t('own.change')}
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  )
}

function History({ frame, view }: OwnPageProps) {
  const { t } = frame
  return (
    <>
      <h2>{t('own.history')}</h2>
      <ol class="trail">
        {view.history.map(({ at, when, words }) => (
          <li>
            <time datetime={at.toISOString()}>{when}</time>
            {words}
          </li>
        ))}
      </ol>
    </>
  )
}

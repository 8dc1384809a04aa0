import type { GroupFacts, SeenMember } from '../../../src/registrations/group/overview/group-facts.ts'
import { AskedAs } from '../../components/asked-as.tsx'
import { EventFacts } from '../../components/event/event-facts.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import type { AnswerRow } from '../own/own-view.ts'

type MemberPageProps = {
  readonly frame: Frame
  readonly facts: GroupFacts
  readonly seen: SeenMember
  readonly answers: readonly AnswerRow[]
  /** The group's page. */
  readonly path: string
}

/** What somebody answered, for the contact who registered them and whom they let see it. */
export function MemberPage({ frame, facts, seen, answers, path }: MemberPageProps) {
  const { t, link } = frame
  return (
    <PublicPage frame={frame} title={t('group.answers')} current="my" unlisted>
      <header class="lead">
        <p class="crumb">
          <a href={link(path)}>{t('group.page-title')}</a>
        </p>
        <h1>
          <bdi>{seen.name}</bdi>
        </h1>
        <p>{t('group.answers-lead')}</p>
      </header>
      <div class="split">
        <div class="stack">
          <h2>{t('group.answers')}</h2>
          <dl class="answers">
            {answers.map(({ label, answer, isRemoved }) => (
              <div>
                <dt>
                  <AskedAs label={label} isRemoved={isRemoved} t={t} />
                </dt>
                <dd>{answer === null ? '–' : <bdi>{answer}</bdi>}</dd>
              </div>
            ))}
          </dl>
        </div>
        <EventFacts frame={frame} event={facts.event} texts={facts.texts} />
      </div>
    </PublicPage>
  )
}

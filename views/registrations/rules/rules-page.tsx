import type { FormState } from '../../../src/http/form-state.ts'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import {
  ApplicationRules,
  ChangeRules,
  DataRules,
  LineRules,
  ListingRules,
  MeetingRules,
  TogetherRules,
} from './rules-sections.tsx'

type RulesProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  /** The event's, as this page shows it. */
  readonly version: number
  /** Months of retention where the event says none. */
  readonly sitesMonths: number
  /** The day, in words, on which registrations become anonymous as the rules stand. */
  readonly anonymousOn: string | undefined
  readonly saved: boolean
}

/** What registrations of an event follow: each rule with what it does for people. */
export function RulesPage({ frame, head, form, version, sitesMonths, anonymousOn, saved }: RulesProps) {
  const { t } = frame
  const base = `/organizer/events/${head.slug}`
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.rules')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="rules" />
      <div class="head">
        <div>
          <h2>{t('office.tab.rules')}</h2>
          <p class="soft">
            {t('rules.lead')} <a href={`${base}/edit`}>{t('office.tab.edit')}</a>
            {' · '}
            <a href={`${base}/types`}>{t('office.tab.types')}</a>
          </p>
        </div>
      </div>
      <form class="form sect" method="post" novalidate>
        {saved && <Said words={t('account.saved')} />}
        <Summary form={form} />
        <input type="hidden" name="version" value={version} />
        <LineRules form={form} />
        <ApplicationRules form={form} />
        <ChangeRules form={form} />
        <TogetherRules form={form} />
        <ListingRules form={form} />
        <MeetingRules form={form} />
        <DataRules form={form} sitesMonths={sitesMonths} anonymousOn={anonymousOn} />
        <div class="savebar">
          <button type="submit" class="button">
            {t('editor.save')}
          </button>
        </div>
      </form>
    </OfficePage>
  )
}

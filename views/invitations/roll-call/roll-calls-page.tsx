import type { FormState } from '../../../src/http/form-state.ts'
import { formatDate } from '../../../src/i18n/formats.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { ListedRollCall } from '../../../src/invitations/roll-call/roll-call-screen.ts'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { QuorumBadge } from './quorum.tsx'

type RollCallsProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly days: readonly LocalDate[]
  readonly rollCalls: readonly ListedRollCall[]
}

/** The roll calls of a meeting, how each stands, and the form that opens another. */
export function RollCallsPage({ frame, head, form, days, rollCalls }: RollCallsProps) {
  const { t } = frame
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.roll-call')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="roll-call" />
      <p class="soft">{t('roll-call.lead')}</p>
      <Summary form={form} />
      <section class="stack sect">
        {rollCalls.length === 0 ? (
          <p>{t('roll-call.none')}</p>
        ) : (
          <ul class="todo">
            {rollCalls.map((rollCall) => (
              <ListedCall t={t} rollCall={rollCall} />
            ))}
          </ul>
        )}
      </section>
      <section class="stack sect" aria-labelledby="open">
        <h2 id="open">{t('roll-call.open')}</h2>
        <form class="form" method="post" novalidate>
          <SelectField
            form={form}
            name="day"
            label={t('roll-call.day')}
            options={days.map((day) => ({ value: day, label: formatDate(t.locale, day, 'long') }))}
            required
          />
          <TextField
            form={form}
            name="title"
            label={t('roll-call.name')}
            hint={t('roll-call.name-hint')}
            autocomplete="off"
            anyDirection
          />
          <TextField
            form={form}
            name="quorum"
            type="number"
            label={t('roll-call.quorum')}
            hint={t('roll-call.quorum-hint')}
            width="w-s"
            wholeAndPositive
          />
          <p class="row">
            <button class="button" type="submit">
              {t('roll-call.open')}
            </button>
          </p>
        </form>
      </section>
    </OfficePage>
  )
}

function ListedCall({ t, rollCall }: { readonly t: Translate; readonly rollCall: ListedRollCall }) {
  const { href, title, day, isClosed, closed, count } = rollCall
  return (
    <li>
      <span>
        <QuorumBadge t={t} count={count} />
      </span>
      <span>
        <a href={href}>
          <b>{day}</b>
          {title && (
            <>
              {' · '}
              <bdi>{title}</bdi>
            </>
          )}
        </a>
        <span class="soft small">
          {' · '}
          {t('roll-call.present-of', { present: count.present, total: count.members })}
        </span>
      </span>
      <span class="soft small">{isClosed ? closed : t('roll-call.is-open')}</span>
    </li>
  )
}

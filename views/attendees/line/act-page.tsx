import type { ActScreen } from '../../../src/attendees/line/acts/act-screen.ts'
import type { HandAct } from '../../../src/attendees/line/acts/hand-act.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { Choices } from '../../components/form/choices.tsx'
import { SelectField, TextArea, TextField } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'

type ActProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly screen: ActScreen
  /** `line`: one came from there and goes back to it. */
  readonly from: '' | 'line'
  readonly back: string
  readonly mayEdit: boolean
}

/** Asks before staff do something with a registration: what happens, who is passed, why. Or says what stands against it. */
export function ActPage({ frame, head, form, screen, from, back, mayEdit }: ActProps) {
  const { t } = frame
  const { title, lead, heed, obstacle } = screen
  return (
    <OfficePage frame={frame} title={t(`line.${screen.act}`)} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current={from === 'line' ? 'line' : 'attendees'} />
      {obstacle === null ? (
        <>
          <Summary form={form} />
          <form class="form" method="post" novalidate>
            <h2>{title}</h2>
            {lead.map((words) => words !== '' && <p>{words}</p>)}
            {heed.map((words) => (
              <p class="note tone small" data-state="few">
                {words}
              </p>
            ))}
            <input type="hidden" name="from" value={from} />
            <Asked form={form} screen={screen} />
            <Reason form={form} screen={screen} back={back} />
          </form>
        </>
      ) : (
        <Obstacle {...{ form, head, screen, back, mayEdit }} />
      )}
    </OfficePage>
  )
}

function Reason({ form, screen, back }: Pick<ActProps, 'form' | 'screen' | 'back'>) {
  const { t } = form
  return (
    <>
      <TextArea
        form={form}
        name="reason"
        label={t('cancel-attendee.reason')}
        hint={t('line.reason-hint')}
        rows={3}
        required={screen.needsReason}
      />
      <p class="row">
        <button class={isHarsh(screen.act) ? 'button danger' : 'button'} type="submit">
          {t(`line.${screen.act}`)}
        </button>
        <a class="button plain" href={back}>
          {t('line.leave')}
        </a>
      </p>
    </>
  )
}

function isHarsh(act: HandAct): boolean {
  return act === 'withdraw-offer' || act === 'keep-type'
}

/** What an act asks beside the reason. */
function Asked({ form, screen }: Pick<ActProps, 'form' | 'screen'>) {
  const { t } = form
  switch (screen.act) {
    case 'move-in-line':
      return <Position form={form} length={screen.length} />
    case 'change-type':
      return (
        <>
          <SelectField
            form={form}
            name="type"
            label={t('line.new-type')}
            empty={t('register.choose')}
            options={screen.types}
            required
          />
          <Choices
            form={form}
            name="if_full"
            kind="radio"
            label={t('line.if-full')}
            choices={ifFull(form)}
            required
          />
        </>
      )
    case 'restore':
      return (
        <Choices
          form={form}
          name="to"
          kind="radio"
          label={t('line.restore-to')}
          choices={restoreTo(form)}
          required
        />
      )
    default:
      return null
  }
}

function Position({ form, length }: { readonly form: FormState; readonly length: number }) {
  const { t } = form
  return (
    <TextField
      form={form}
      name="position"
      type="number"
      wholeAndPositive
      width="w-s"
      label={t('line.position')}
      hint={t('line.position-hint', { length })}
      required
    />
  )
}

function ifFull({ t }: FormState) {
  return (['refuse', 'wait'] as const).map((value) => ({ value, label: t(`line.if-full.${value}`) }))
}

function restoreTo({ t }: FormState) {
  return (['place', 'line'] as const).map((value) => ({ value, label: t(`line.restore-to.${value}`) }))
}

function Obstacle({ form, head, screen, back, mayEdit }: Omit<ActProps, 'frame' | 'from'>) {
  const { t } = form
  const base = `/organizer/events/${head.slug}`
  return (
    <div class="stack sect">
      <h2>{screen.title}</h2>
      <p class="note tone" data-state="full" role={form.problems.size > 0 ? 'alert' : undefined}>
        {screen.obstacle}
      </p>
      <p class="row">
        {screen.mendedAt && mayEdit && (
          <a class="button" href={`${base}/${screen.mendedAt}`}>
            {t('line.change-capacity')}
          </a>
        )}
        <a class="button plain" href={back}>
          {t('line.back')}
        </a>
      </p>
    </div>
  )
}

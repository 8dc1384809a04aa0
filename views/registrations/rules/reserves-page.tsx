import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { TextField } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { Icon } from '../../components/icon.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'

type ShownReserve = {
  readonly id: string
  readonly title: string
  readonly capacity: number
  readonly held: number
  readonly waiting: number
  /** Titles of the types that they are kept for. */
  readonly types: readonly string[]
}

type ReservesProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly reserves: readonly ShownReserve[]
  /** Those that the form beside the list changes; null: new ones. */
  readonly open: string | null
  readonly saved: boolean
}

/** The places kept back for types and invitations, and a form for some of them. */
export function ReservesPage({ frame, head, form, reserves, open, saved }: ReservesProps) {
  const { t } = frame
  const base = `/organizer/events/${head.slug}`
  return (
    <OfficePage
      frame={frame}
      title={`${t('reserves.title')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="types" />
      <div class="head">
        <div>
          <h2>{t('reserves.title')}</h2>
          <p class="soft">{t('reserves.lead')}</p>
        </div>
        <p class="row">
          {open !== null && (
            <a class="button plain" href={`${base}/reserves`}>
              <Icon name="plus" />
              {t('reserves.add')}
            </a>
          )}
          <a class="button plain" href={`${base}/types`}>
            {t('editor.to-types')}
          </a>
        </p>
      </div>
      {saved && <Said words={t('account.saved')} />}
      <div class="cols sect">
        {reserves.length === 0 ? (
          <p class="soft">{t('reserves.none')}</p>
        ) : (
          <ol class="questions">
            {reserves.map((reserve) => (
              <ReserveLine t={t} base={base} reserve={reserve} isOpen={reserve.id === open} />
            ))}
          </ol>
        )}
        <ReserveForm form={form} base={base} open={open} />
      </div>
    </OfficePage>
  )
}

type LineProps = {
  readonly t: Translate
  readonly base: string
  readonly reserve: ShownReserve
  readonly isOpen: boolean
}

function ReserveLine({ t, base, reserve, isOpen }: LineProps) {
  const { id, title, capacity, held, waiting, types } = reserve
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <span />
      <div>
        <b dir="auto">{title}</b>{' '}
        {types.map((type) => (
          <>
            <span class="tag" dir="auto">
              {type}
            </span>{' '}
          </>
        ))}
        <p class="small soft">
          {t('desk.taken', { count: held, capacity })}
          {waiting > 0 && ` · ${t('desk.in-line', { count: waiting })}`}
        </p>
      </div>
      <span class="row">
        <a class="button plain slim" href={`${base}/reserves?reserve=${id}`}>
          {t('programme.edit')}
          <span class="unseen"> {title}</span>
        </a>
      </span>
    </li>
  )
}

type FormProps = { readonly form: FormState; readonly base: string; readonly open: string | null }

function ReserveForm({ form, base, open }: FormProps) {
  const { t } = form
  return (
    <aside class="panel" aria-labelledby="reserve-form">
      <h2 id="reserve-form">{t(open === null ? 'reserves.add' : 'reserves.change')}</h2>
      <form class="stack" method="post" action={`${base}/reserves`} novalidate>
        <Summary form={form} />
        <input type="hidden" name="reserve" value={open ?? ''} />
        <TextField
          form={form}
          name="title"
          label={t('types.title')}
          hint={t('reserves.name-hint')}
          anyDirection
          required
        />
        <TextField
          form={form}
          name="places"
          type="number"
          wholeAndPositive
          width="w-s"
          label={t('reserves.places')}
          hint={t('reserves.places-hint')}
          required
        />
        <div class="row">
          <button type="submit" class="button" name="act" value="save">
            {t('editor.save')}
          </button>
          {open !== null && (
            <button type="submit" class="button bare" name="act" value="remove">
              {t('programme.remove')}
            </button>
          )}
        </div>
      </form>
    </aside>
  )
}

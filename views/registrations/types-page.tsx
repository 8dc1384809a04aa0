import type { FormState } from '../../src/http/form-state.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import { Tick } from '../components/choices.tsx'
import { TextArea, TextField } from '../components/field.tsx'
import { Icon } from '../components/icon.tsx'
import { MoveButtons } from '../components/move-buttons.tsx'
import { Summary } from '../components/summary.tsx'
import { TimeField } from '../events/editor/time-fields.tsx'
import { EventHead, type OfficeHead } from '../events/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import { Said } from '../organizers/account-page.tsx'

type ShownType = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly isPublic: boolean
  readonly isOnline: boolean
  readonly capacity: number | null
  readonly held: number
  readonly waiting: number
}

type TypesProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly types: readonly ShownType[]
  /** The type that the form beside the list changes; null: a new one. */
  readonly open: string | null
  readonly saved: boolean
}

/** The types of participation in their order, and a form for one of them. */
export function TypesPage({ frame, head, form, types, open, saved }: TypesProps) {
  const { t } = frame
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.types')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="types" />
      <div class="head">
        <div>
          <h2>{t('editor.to-types')}</h2>
          <p class="soft">{t('types.lead')}</p>
        </div>
        {open !== null && (
          <a class="button plain" href={`/organizer/events/${head.slug}/types`}>
            <Icon name="plus" />
            {t('types.add')}
          </a>
        )}
      </div>
      {saved && <Said words={t('account.saved')} />}
      <div class="cols sect">
        <ol class="questions">
          {types.map((type, place) => (
            <TypeLine
              t={t}
              slug={head.slug}
              type={type}
              isOpen={type.id === open}
              isFirst={place === 0}
              isLast={place === types.length - 1}
            />
          ))}
        </ol>
        <TypeForm form={form} slug={head.slug} open={open} isOnly={types.length === 1} />
      </div>
    </OfficePage>
  )
}

type LineProps = {
  readonly t: Translate
  readonly slug: string
  readonly type: ShownType
  readonly isOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

function TypeLine({ t, slug, type, isOpen, isFirst, isLast }: LineProps) {
  const places =
    type.capacity === null
      ? `${t('desk.confirmed', { count: type.held })}, ${t('desk.no-limit')}`
      : t('desk.taken', { count: type.held, capacity: type.capacity })
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <MoveButtons t={t} label={type.title} name="type" value={type.id} isFirst={isFirst} isLast={isLast} />
      <div>
        <b dir="auto">{type.title}</b> <span class="tag num">{type.key}</span>{' '}
        {!type.isPublic && <span class="tag">{t('overview.staff-only')}</span>}{' '}
        {type.isOnline && <span class="tag">{t('types.online')}</span>}
        <p class="small soft">
          {places}
          {type.waiting > 0 && ` · ${t('desk.in-line', { count: type.waiting })}`}
        </p>
      </div>
      <span class="row">
        <a class="button plain slim" href={`/organizer/events/${slug}/types?type=${type.id}`}>
          {t('programme.edit')}
          <span class="unseen"> {type.title}</span>
        </a>
      </span>
    </li>
  )
}

type FormProps = {
  readonly form: FormState
  readonly slug: string
  readonly open: string | null
  readonly isOnly: boolean
}

function TypeForm({ form, slug, open, isOnly }: FormProps) {
  const { t } = form
  return (
    <aside class="panel" aria-labelledby="type-form">
      <h2 id="type-form">{t(open === null ? 'types.new' : 'types.change')}</h2>
      <form class="stack" method="post" action={`/organizer/events/${slug}/types`} novalidate>
        <Summary form={form} />
        <input type="hidden" name="type" value={open ?? ''} />
        <TextField form={form} name="title" label={t('types.title')} anyDirection required />
        {open === null && (
          <TextField form={form} name="key" label={t('types.key')} hint={t('types.key-hint')} />
        )}
        <TextArea form={form} name="description" label={t('editor.description')} rows={2} />
        <TextField
          form={form}
          name="capacity"
          type="number"
          wholeAndPositive
          width="w-s"
          label={t('editor.capacity')}
          hint={t('types.capacity-hint')}
        />
        <Tick form={form} name="public" label={t('types.public')} hint={t('types.public-hint')} />
        <Tick form={form} name="online" label={t('types.online')} />
        <TimeField
          form={form}
          name="opens"
          type="datetime-local"
          label={t('editor.opens')}
          hint={t('types.window-hint')}
        />
        <TimeField
          form={form}
          name="closes"
          type="datetime-local"
          label={t('editor.closes')}
          hint={t('types.window-hint')}
        />
        <div class="row">
          <button type="submit" class="button" name="act" value="save">
            {t('editor.save')}
          </button>
          {open !== null && !isOnly && (
            <button type="submit" class="button bare" name="act" value="remove">
              {t('programme.remove')}
            </button>
          )}
        </div>
      </form>
    </aside>
  )
}

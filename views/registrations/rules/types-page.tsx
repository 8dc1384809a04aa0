import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { MoveButtons } from '../../components/form/move-buttons.tsx'
import { Icon } from '../../components/icon.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { TypeForm, type TypeFormProps } from './type-form.tsx'

type ShownType = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly isPublic: boolean
  readonly audience: 'all' | 'code' | 'domain' | 'list'
  readonly isOnline: boolean
  readonly isMember: boolean
  /** The places kept for it, where there are some. */
  readonly reserveId: string | null
  readonly capacity: number | null
  readonly held: number
  readonly waiting: number
}

type TypesProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly types: readonly ShownType[]
  readonly reserves: TypeFormProps['reserves']
  /** The type that the form beside the list changes; null: a new one. */
  readonly open: string | null
  readonly saved: boolean
  /** To how many in line a place was offered by it. */
  readonly offered: number
}

/** The types of participation in their order, and a form for one of them. */
export function TypesPage({ frame, head, form, types, reserves, open, saved, offered }: TypesProps) {
  const { t } = frame
  const base = `/organizer/events/${head.slug}`
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
        <p class="row">
          {open !== null && (
            <a class="button plain" href={`${base}/types`}>
              <Icon name="plus" />
              {t('types.add')}
            </a>
          )}
          <a class="button plain" href={`${base}/reserves`}>
            {t('reserves.title')}
          </a>
        </p>
      </div>
      {saved && <Said words={savedInWords(t, offered)} />}
      <div class="cols sect">
        <ol class="questions">
          {types.map((type, place) => (
            <TypeLine
              t={t}
              slug={head.slug}
              type={type}
              kept={reserves.find(({ id }) => id === type.reserveId)?.title}
              isOpen={type.id === open}
              isFirst={place === 0}
              isLast={place === types.length - 1}
            />
          ))}
        </ol>
        <TypeForm form={form} base={base} reserves={reserves} open={open} isOnly={types.length === 1} />
      </div>
    </OfficePage>
  )
}

function savedInWords(t: Translate, offered: number): string {
  const saved = t('account.saved')
  return offered > 0 ? `${saved} ${t('line.offered-at-once', { count: offered })}` : saved
}

type LineProps = {
  readonly t: Translate
  readonly slug: string
  readonly type: ShownType
  /** The name of the places kept for it. */
  readonly kept: string | undefined
  readonly isOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

function TypeLine({ t, slug, type, kept, isOpen, isFirst, isLast }: LineProps) {
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
        {type.isPublic && type.audience !== 'all' && <span class="tag">{t('types.limited')}</span>}{' '}
        {type.isOnline && <span class="tag">{t('types.online')}</span>}{' '}
        {type.isMember && <span class="tag">{t('types.member')}</span>}
        <p class="small soft">
          {places}
          {type.waiting > 0 && ` · ${t('desk.in-line', { count: type.waiting })}`}
          {kept && (
            <>
              {' · '}
              {t('reserves.title')}: <bdi>{kept}</bdi>
            </>
          )}
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

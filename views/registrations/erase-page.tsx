import type { Event, Texts } from '../../src/events/event.ts'
import type { FormState } from '../../src/http/form-state.ts'
import { formatList } from '../../src/i18n/names.ts'
import { Tick } from '../components/form/choices.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { AskPage, SendRow } from './ask-page.tsx'

type ErasePageProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  /** The own page. */
  readonly path: string
  /** What ends before: a registration with a place, or one without; null: nothing. */
  readonly cancels: 'place' | 'live' | null
  /** Names of those who come along and leave with the person. */
  readonly company: readonly string[]
}

/** Asks whether somebody means to have all erased that says who they are. */
export function ErasePage({ frame, event, texts, form, path, cancels, company }: ErasePageProps) {
  const { t, link } = frame
  const title = t('erasing.title')
  return (
    <AskPage {...{ frame, event, texts, form, title }} current="my" lead={<p>{t('erasing.goes')}</p>}>
      {cancels && <p>{t(`erasing.${cancels}`)}</p>}
      {company.length > 0 && <p>{t('group.leave-company', { names: formatList(t.locale, company) })}</p>}
      <p>{t('erasing.link-dies')}</p>
      <p>{t('erasing.stays')}</p>
      <p>
        <a href={`${path}/data.json`}>{t('erasing.save-first')}</a>
      </p>
      <form class="form" method="post" novalidate>
        <Tick form={form} name="sure" label={t('erasing.sure')} required />
        <SendRow act={t('erasing.go')} isDanger backHref={link(path)} back={t('erasing.keep')} />
      </form>
    </AskPage>
  )
}

/** The last page of a link that opens nothing any more. */
export function ErasedPage({ frame }: { readonly frame: Frame }) {
  const { t, link } = frame
  return (
    <PublicPage frame={frame} title={t('erasing.done')} current="my" unlisted>
      <header class="lead">
        <h1>{t('erasing.done')}</h1>
        <p>{t('erasing.done-text')}</p>
      </header>
      <p>
        <a class="button plain" href={link('/')}>
          {t('own.other-events')}
        </a>
      </p>
    </PublicPage>
  )
}

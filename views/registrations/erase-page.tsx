import type { FormState } from '../../src/http/form-state.ts'
import { formatList } from '../../src/i18n/names.ts'
import { Tick } from '../components/choices.tsx'
import { Summary } from '../components/summary.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { titleOf } from './ask-page.tsx'

type ErasePageProps = {
  readonly frame: Frame
  readonly form: FormState
  /** The own page. */
  readonly path: string
  /** What ends before: a registration with a place, or one without; null: nothing. */
  readonly cancels: 'place' | 'live' | null
  /** Names of those who come along and leave with the person. */
  readonly company: readonly string[]
}

/** Asks whether somebody means to have all erased that says who they are. */
export function ErasePage({ frame, form, path, cancels, company }: ErasePageProps) {
  const { t, link } = frame
  const title = t('erasing.title')
  return (
    <PublicPage frame={frame} title={titleOf(form, title)} current="my" unlisted>
      <header class="lead">
        <h1>{title}</h1>
        <p>{t('erasing.goes')}</p>
      </header>
      <div class="stack">
        <div class="stack">
          {cancels && <p>{t(`erasing.${cancels}`)}</p>}
          {company.length > 0 && <p>{t('group.leave-company', { names: formatList(t.locale, company) })}</p>}
          <p>{t('erasing.link-dies')}</p>
          <p>{t('erasing.stays')}</p>
        </div>
        <p>
          <a href={`${path}/data.json`}>{t('erasing.save-first')}</a>
        </p>
        <Summary form={form} />
        <form class="form" method="post" novalidate>
          <Tick form={form} name="sure" label={t('erasing.sure')} required />
          <div class="row">
            <button type="submit" class="button danger">
              {t('erasing.go')}
            </button>
            <a class="button plain" href={link(path)}>
              {t('erasing.keep')}
            </a>
          </div>
        </form>
      </div>
    </PublicPage>
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

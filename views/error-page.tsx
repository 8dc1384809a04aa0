import type { MessageKey } from '../src/i18n/messages.ts'
import { Hemicycle } from './components/hemicycle/hemicycle.tsx'
import type { Frame } from './frame.ts'
import { PublicPage } from './layout.tsx'

export type ErrorStatus = 400 | 403 | 404 | 405 | 410 | 413 | 415 | 429 | 500 | 503

/** A form that was not taken, as it was filled. */
export type KeptForm = {
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

type ErrorProps = {
  readonly frame: Frame
  readonly status: ErrorStatus
  readonly reference?: string | undefined
  readonly kept?: KeptForm | undefined
}

/** What happened, what to do, and the way on. */
export function ErrorPage({ frame, status, reference, kept }: ErrorProps) {
  const { t, link } = frame
  const title = t(`error.${status}.title` satisfies MessageKey)
  return (
    <PublicPage frame={frame} title={title} unlisted>
      <section class="empty">
        <Hemicycle places={{ total: 23, taken: 0, held: 0 }} />
        <h1>{title}</h1>
        <p>{t(`error.${status}.text` satisfies MessageKey)}</p>
        {status === 404 && (
          <p>
            <a href={link('/my')}>{t('error.404.lost')}</a>
          </p>
        )}
        {reference && (
          <p>
            <b class="num">{t('error.reference', { reference })}</b>
          </p>
        )}
        {kept && (
          <form method="post" action={kept.action}>
            {kept.fields.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <p class="row">
              <button type="submit" class="button">
                {t('kept.again')}
              </button>
            </p>
          </form>
        )}
        <p class="row">
          <a class={kept ? 'button plain' : 'button'} href={link('/')}>
            {t('error.to-events')}
          </a>
          <a class="button plain" href={link('/contact')}>
            {t('error.to-secretariat')}
          </a>
        </p>
      </section>
    </PublicPage>
  )
}

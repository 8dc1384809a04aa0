import type { EventState } from '../../src/events/event.ts'
import type { Translate } from '../../src/i18n/translate.ts'

/** Where a preview leads back to: the event's office, its editor where the organizer may edit. */
export type PreviewNote = { readonly overviewHref: string; readonly editHref: string | null }

type PreviewProps = {
  readonly t: Translate
  readonly state: EventState
  readonly note: PreviewNote
}

/** Over a preview: that it is one, who sees the event now, the way back. */
export function Preview({ t, state, note }: PreviewProps) {
  return (
    <section class="note tone preview stack" data-state="soon" aria-label={t('preview.title')}>
      <p>
        <b>{t('preview.title')}</b> {t(`preview.${state}`)}
      </p>
      <p class="row">
        {note.editHref && (
          <a class="button plain slim" href={note.editHref}>
            {t('preview.edit')}
          </a>
        )}
        <a class="button plain slim" href={note.overviewHref}>
          {t('preview.overview')}
        </a>
      </p>
    </section>
  )
}

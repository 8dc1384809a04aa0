import type { EmbedCode } from '../../src/events/embed/embed-code.tsx'
import { OfficePage } from '../office-layout.tsx'
import { Choosing, type ChoosingProps } from './choosing.tsx'
import { Code } from './code.tsx'

type EmbedOfficeProps = ChoosingProps & { readonly code: EmbedCode; readonly previewHref: string }

/** What an organizer copies to show the calendar on another site, as it will look there. */
export function EmbedOfficePage({ code, previewHref, ...chosen }: EmbedOfficeProps) {
  const { frame } = chosen
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('embed.title')} current="embed">
      <div class="head">
        <div>
          <h1>{t('embed.title')}</h1>
          <p class="soft">{t('embed.lead')}</p>
        </div>
      </div>
      <div class="embedding">
        <Choosing {...chosen} />
        <section class="section">
          <Code t={t} name="element" code={code.element} />
          <Code t={t} name="frame" code={code.frame} />
          <Code t={t} name="address" code={code.page} />
        </section>
        <section class="section">
          <h2>{t('embed.preview')}</h2>
          <iframe src={previewHref} title={t('embed.preview')} width="100%" height="640" frameborder="0" />
        </section>
      </div>
    </OfficePage>
  )
}

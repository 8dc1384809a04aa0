import type { NewsletterEvent } from '../../../src/events/newsletter/block.ts'
import type { NewsletterAsk } from '../../../src/events/newsletter/newsletter-form.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { NewsletterBlock } from './block.tsx'
import { type ChoiceProps, NewsletterChoice } from './newsletter-choice.tsx'

type Source = { readonly format: 'html' | 'md' | 'txt'; readonly source: string; readonly href: string }
type NewsletterProps = {
  readonly frame: OfficeFrame
  readonly ask: NewsletterAsk
  readonly categories: ChoiceProps['categories']
  readonly events: readonly NewsletterEvent[]
  /** The words of the block's own language. */
  readonly block: Translate
  readonly formats: readonly Source[]
}

/** The events ahead as a newsletter prints them: chosen, seen, copied. */
export function NewsletterPage({ frame, ask, categories, events, block, formats }: NewsletterProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('newsletter.title')}>
      <div class="head">
        <div>
          <h1>{t('newsletter.title')}</h1>
          <p class="soft">{t('newsletter.lead')}</p>
        </div>
      </div>
      <div class="cols sect">
        {events.length === 0 ? (
          <p class="soft">{t('newsletter.none')}</p>
        ) : (
          <div class="stack gap-l">
            <section class="stack" aria-labelledby="preview">
              <h2 id="preview">{t('newsletter.preview')}</h2>
              <div class="pasted">
                <NewsletterBlock t={block} events={events} />
              </div>
            </section>
            {formats.map((source) => (
              <SourceToCopy t={t} block={block} source={source} />
            ))}
          </div>
        )}
        <NewsletterChoice t={t} ask={ask} categories={categories} />
      </div>
    </OfficePage>
  )
}

type SourceProps = { readonly t: Translate; readonly block: Translate; readonly source: Source }

/** The source in a box that selects and copies by hand too, where no script offers to. */
function SourceToCopy({ t, block, source: { format, source, href } }: SourceProps) {
  const name = t(`newsletter.${format}`)
  return (
    <section class="stack" aria-labelledby={`label-${format}`}>
      <h2>
        <label for={format} id={`label-${format}`}>
          {name}
        </label>
      </h2>
      <div class="copy tall">
        <textarea
          id={format}
          readonly
          rows={8}
          lang={block.locale}
          spellcheck={false}
          dir={format === 'html' ? 'ltr' : 'auto'}
        >
          {`\n${source}`}
        </textarea>
        <button
          type="button"
          hidden
          aria-live="polite"
          aria-describedby={`label-${format}`}
          data-copied={t('subscribe.copied')}
        >
          {t('subscribe.copy')}
        </button>
      </div>
      <p class="small">
        <a href={href}>
          <Icon name="download" /> {t('newsletter.save')}
          <span class="unseen"> {name}</span>
        </a>
      </p>
    </section>
  )
}

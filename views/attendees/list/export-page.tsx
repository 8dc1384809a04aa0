import type { Child } from 'hono/jsx'
import type { Text } from '../../../src/events/event.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'
import { Words } from '../../components/words.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'

type ExportProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  /** How many rows, counted up to `most`. */
  readonly count: number
  readonly most: number
  /** The view, as fields that the form sends on. */
  readonly fields: readonly (readonly [string, string])[]
  readonly back: string
  /** The sensitive questions that this organizer may see the answers to. */
  readonly sensitive: readonly Text[]
  /** The questions that are asked no more. */
  readonly removed: readonly Text[]
}

/** Asks how to export the view: the format, which columns. */
export function ExportPage({ frame, head, count, most, fields, back, sensitive, removed }: ExportProps) {
  const { t } = frame
  const isOver = count > most
  return (
    <OfficePage frame={frame} title={`${t('export.title')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="attendees" />
      <dialog open class="shown" aria-labelledby="export-title">
        <form class="stack" method="get">
          <h2 id="export-title">{t('export.title')}</h2>
          <p class="soft">{isOver ? t('export.rows-over', { count: most }) : t('export.rows', { count })}</p>
          {fields.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <FormatChoice t={t} />
          <fieldset class="field">
            <legend>{t('export.columns')}</legend>
            <div class="choices tight">
              <Tick name="seen" words={t('export.seen')} isTicked />
              <Tick name="all" words={t('export.all')} />
              {sensitive.length > 0 && (
                <Tick name="sensitive" words={t('export.sensitive')}>
                  <Labels t={t} labels={sensitive} />
                </Tick>
              )}
              {removed.length > 0 && (
                <Tick name="removed" words={t('export.removed')}>
                  <Labels t={t} labels={removed} />
                </Tick>
              )}
              <Tick name="keys" words={t('export.keys')}>
                {t('export.keys-note')}
              </Tick>
            </div>
          </fieldset>
          <p class="small soft">{t('export.noted')}</p>
          <div class="row">
            <button class="button" type="submit">
              <Icon name="download" />
              {isOver ? t('export.go-all') : t('export.go', { count })}
            </button>
            <a class="button plain" href={back}>
              {t('export.back')}
            </a>
          </div>
        </form>
      </dialog>
    </OfficePage>
  )
}

function Labels({ t, labels }: { readonly t: Translate; readonly labels: readonly Text[] }) {
  return (
    <>
      {labels.map((label, place) => (
        <>
          {place > 0 && ' · '}
          <Words text={label} t={t} />
        </>
      ))}
    </>
  )
}

function FormatChoice({ t }: { readonly t: Translate }) {
  return (
    <fieldset class="field">
      <legend>{t('export.format')}</legend>
      <div class="choices">
        {(['xlsx', 'csv', 'json'] as const).map((format) => (
          <label class="choice card">
            <input type="radio" name="format" value={format} checked={format === 'xlsx'} />
            <span>
              <span class="end">.{format}</span>
              {t(`export.${format}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type TickProps = {
  readonly name: string
  readonly words: string
  readonly isTicked?: boolean
  readonly children?: Child
}

function Tick({ name, words, isTicked = false, children }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value="yes" checked={isTicked} />
      <span>{words}</span>
      {children && <small>{children}</small>}
    </label>
  )
}

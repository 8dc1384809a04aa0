import { nameOf, roomFor, type Translated } from '../../../src/events/texts/translation.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { directionOf, endonyms, type Locale, locales } from '../../../src/i18n/locales.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { controlState, HintAndProblem } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { EventHead, type OfficeHead } from '../office/office-head.tsx'

type TextsProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly from: Locale
  readonly to: Locale
  readonly texts: readonly Translated[]
  readonly saved: boolean
}

/** Every text of an event beside its translation. What is missing falls back to the event's own language. */
export function TextsPage({ frame, head, form, from, to, texts, saved }: TextsProps) {
  const { t } = frame
  const written = texts.filter(({ text }) => text !== '').length
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.texts')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="texts" />
      <div class="head">
        <div>
          <h2>{t('texts.title', { language: endonyms[to] })}</h2>
          <p class="soft">{t('texts.lead', { language: endonyms[from], count: texts.length, written })}</p>
        </div>
        <Languages t={t} head={head} from={from} to={to} />
      </div>
      {saved && <Said words={t('account.saved')} />}
      <form class="stack sect" method="post" novalidate>
        <Summary form={form} />
        <input type="hidden" name="in" value={to} />
        {texts.map((pair) => (
          <Pair form={form} pair={pair} from={from} to={to} />
        ))}
        <div class="savebar">
          <button type="submit" class="button">
            {t('editor.save')}
          </button>
        </div>
      </form>
    </OfficePage>
  )
}

function Languages({ t, head, from, to }: { t: Translate; head: OfficeHead; from: Locale; to: Locale }) {
  return (
    <nav class="switch" aria-label={t('texts.languages')}>
      {locales
        .filter((locale) => locale !== from)
        .map((locale) => (
          <a
            href={`/organizer/events/${head.slug}/texts?in=${locale}`}
            lang={locale}
            aria-current={locale === to ? 'true' : undefined}
          >
            {endonyms[locale]}
          </a>
        ))}
    </nav>
  )
}

type PairProps = {
  readonly form: FormState
  readonly pair: Translated
  readonly from: Locale
  readonly to: Locale
}

function Pair({ form, pair, from, to }: PairProps) {
  const { t } = form
  const name = nameOf(pair)
  const { hasLines } = roomFor(pair)
  const common = {
    id: name,
    name,
    lang: to,
    dir: directionOf(to),
    ...controlState({ form, name, hint: pair.source }),
  }
  return (
    <div class="cols even">
      <div class="field" lang={from} dir={directionOf(from)}>
        <span class="label" lang={t.locale} dir={directionOf(t.locale)}>
          {t(labelOf(pair))}
        </span>
        <p class="prose small" id={`${name}-hint`}>
          {pair.source}
        </p>
      </div>
      <div class="field">
        <label for={name}>
          {t(labelOf(pair))} <em>{endonyms[to]}</em>
        </label>
        <HintAndProblem form={form} name={name} />
        {hasLines ? (
          <textarea class="input textarea" rows={pair.source.length > 200 ? 8 : 3} {...common}>
            {`\n${form.value(name)}`}
          </textarea>
        ) : (
          <input class="input" value={form.value(name)} {...common} />
        )}
      </div>
    </div>
  )
}

const eventLabels: Readonly<Record<string, MessageKey>> = {
  title: 'editor.event-title',
  short_title: 'editor.short-title',
  summary: 'editor.summary',
  description: 'editor.description',
  venue: 'editor.venue',
  city: 'editor.city',
  reason: 'editor.reason',
}
const partLabels = {
  event: 'texts.day',
  session: 'texts.session',
  type: 'texts.type',
  question: 'texts.question',
  option: 'texts.option',
  mail: 'reminders.mail.bring',
} as const satisfies Record<Translated['ownerKind'], MessageKey>

function labelOf({ ownerKind, field }: Translated): MessageKey {
  if (ownerKind === 'event') return eventLabels[field] ?? partLabels.event
  if (ownerKind === 'session' && field === 'room') return 'texts.room'
  if (field === 'hint') return 'texts.hint'
  if (field === 'purpose') return 'questions.purpose'
  if (field === 'description') return 'editor.description'
  return partLabels[ownerKind]
}

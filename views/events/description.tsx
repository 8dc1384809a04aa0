import type { Text } from '../../src/events/event.ts'
import { directionOf } from '../../src/i18n/locales.ts'
import { Sample } from '../components/sample.tsx'
import type { Frame } from '../frame.ts'
import type { EventView } from './event-view.ts'

type Props = { readonly frame: Frame; readonly view: EventView }

/** The event's description, a paragraph for each empty line. */
export function Description({ frame, view }: Props) {
  const { t } = frame
  const description = view.texts.get('description')
  if (!description) return null
  const paragraphs = paragraphsOf(description)
  const isForeign = description.locale !== t.locale
  return (
    <div
      class="prose"
      lang={isForeign ? description.locale : undefined}
      dir={isForeign ? directionOf(description.locale) : undefined}
    >
      {paragraphs.map((paragraph, place) => (
        <p>
          {paragraph} {place === paragraphs.length - 1 && <Sample t={t} when={view.event.isSample} />}
        </p>
      ))}
    </div>
  )
}

function paragraphsOf({ text }: Text): readonly string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
}

/** Who answers questions. */
export function Questions({ frame, view }: Props) {
  const { t } = frame
  const { email, phone } = view.contact
  if (email === null) return null
  // The sentence's holes are filled with markup: its words are cut at them.
  const [before = '', between = '', after = ''] = (
    phone === null ? t('event.answers-at') : t('event.answers-at-or')
  ).split(/\{\w+\}/)
  return (
    <section class="prose">
      <h2>{t('event.questions')}</h2>
      <p>
        {before}
        <a href={`mailto:${email}`}>
          <bdi>{email}</bdi>
        </a>
        {between}
        {phone !== null && (
          <bdi dir="ltr" class="num">
            {phone}
          </bdi>
        )}
        {after}
      </p>
    </section>
  )
}

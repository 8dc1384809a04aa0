import type { EmbedAsk } from '../../src/events/embed/embed-ask.ts'
import type { Category } from '../../src/events/event.ts'
import { endonyms, type Locale, locales } from '../../src/i18n/locales.ts'
import type { OfficeFrame } from '../frame.ts'

export type ChoosingProps = {
  readonly frame: OfficeFrame
  readonly asked: EmbedAsk
  /** The language that is shown whatever the reader's is. */
  readonly locale: Locale | null
  readonly categories: readonly Category[]
}

/** What is to be shown and how. All of it stands in the address: the form is sent by GET. */
export function Choosing(props: ChoosingProps) {
  const { t } = props.frame
  return (
    <form method="get" action="/organizer/embed" class="form">
      <fieldset class="section">
        <legend>{t('embed.choose')}</legend>
        <div class="pair">
          <EventChoice {...props} />
          <CategoryChoice {...props} />
        </div>
        <div class="pair">
          <Choice
            name="view"
            label={t('embed.view')}
            chosen={props.asked.of.kind === 'list' ? props.asked.of.listing.view : ''}
            choices={[
              ['', t('embed.list')],
              ['month', t('embed.month')],
            ]}
          />
          <Choice
            name="most"
            label={t('embed.most')}
            chosen={String(props.asked.most)}
            choices={['3', '5', '10', '20', '50'].map((number) => [number, number] as const)}
          />
        </div>
        <Looks {...props} />
      </fieldset>
      <div class="row">
        <button type="submit" class="button">
          {t('embed.show')}
        </button>
      </div>
    </form>
  )
}

function EventChoice({ frame: { t, events }, asked: { of } }: ChoosingProps) {
  return (
    <Choice
      name="event"
      label={t('embed.event')}
      chosen={of.kind === 'event' ? of.slug : ''}
      choices={[['', t('embed.upcoming')], ...events.map(({ slug, label }) => [slug, label] as const)]}
    />
  )
}

function CategoryChoice({ frame: { t }, asked: { of }, categories }: ChoosingProps) {
  return (
    <Choice
      name="category"
      label={t('listing.theme')}
      chosen={of.kind === 'list' ? (of.listing.category ?? '') : ''}
      choices={[['', t('listing.all-themes')], ...categories.map(({ slug, name }) => [slug, name] as const)]}
    />
  )
}

function Looks({ frame: { t }, asked: { scheme }, locale }: ChoosingProps) {
  return (
    <div class="pair">
      <Choice
        name="in"
        label={t('embed.language')}
        chosen={locale ?? ''}
        choices={[['', t('embed.own-language')], ...locales.map((each) => [each, endonyms[each]] as const)]}
      />
      <Choice
        name="scheme"
        label={t('embed.scheme')}
        chosen={scheme ?? ''}
        choices={[
          ['', t('embed.own-scheme')],
          ['light', t('embed.light')],
          ['dark', t('embed.dark')],
        ]}
      />
    </div>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly choices: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, label, chosen, choices }: ChoiceProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select class="select" id={name} name={name}>
        {choices.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

import { hostFields, moreFields, plainValues } from '../../../src/events/editor/more/more-fields.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { Tick } from '../../components/form/choices.tsx'
import { SelectField, TextField } from '../../components/form/field.tsx'
import { Icon } from '../../components/icon.tsx'
import type { SectionProps } from './editor-sections.tsx'

type Props = Pick<SectionProps, 'form' | 'choices'>

/** What most events never need: folded, but open where something in it is said or wrong. */
export function MoreSection({ form, choices }: Props) {
  const { t } = form
  const isOpen = moreFields.some((name) => form.problems.has(name) || isSaid(form, name))
  return (
    <details class="section folded" open={isOpen}>
      <summary>
        {t('more.title')}
        <Icon name="down" />
      </summary>
      <input type="hidden" name="more" value="yes" />
      <p class="small soft">{t('more.lead')}</p>
      <Hosts form={form} choices={choices} />
      <Groups form={form} choices={choices} />
      <Contact form={form} />
      <Online form={form} />
      <Asks form={form} />
      <Tick
        form={form}
        name="publishes_capacity"
        label={t('more.publishes-capacity')}
        hint={t('more.publishes-capacity-hint')}
      />
    </details>
  )
}

function isSaid(form: FormState, name: string): boolean {
  return form.value(name) !== (plainValues.get(name) ?? '')
}

function Hosts({ form, choices }: Props) {
  const { t } = form
  const filled = hostFields.findLastIndex((name) => form.value(name) !== '' || form.problems.has(name)) + 1
  return (
    <fieldset class="field stack">
      <legend>{t('more.hosts')}</legend>
      <p class="hint">{t('more.hosts-hint')}</p>
      {(choices.hosts.length > 0 || filled > 0) &&
        hostFields
          .slice(0, filled + 1)
          .map((name, place) => (
            <SelectField
              form={form}
              name={name}
              label={t('more.host', { number: String(place + 1) })}
              empty={t('editor.none')}
              options={choices.hosts.map((host) => ({ value: host.id, label: host.name }))}
            />
          ))}
      <div class="pair">
        <TextField form={form} name="new_host" label={t('more.new-host')} anyDirection />
        <TextField
          form={form}
          name="new_host_website"
          label={t('more.new-host-website')}
          spellcheck={false}
        />
      </div>
    </fieldset>
  )
}

function Groups({ form, choices }: Props) {
  const { t } = form
  return (
    <>
      <div class="pair">
        <SelectField
          form={form}
          name="series"
          label={t('more.series')}
          empty={t('editor.none')}
          options={choices.series.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <TextField form={form} name="new_series" label={t('more.new-series')} anyDirection />
      </div>
      <TextField
        form={form}
        name="edition"
        type="number"
        wholeAndPositive
        width="w-s"
        label={t('more.edition')}
        hint={t('more.edition-hint')}
      />
      <TextField
        form={form}
        name="new_category"
        label={t('more.new-category')}
        hint={t('more.new-category-hint')}
        anyDirection
      />
    </>
  )
}

function Contact({ form }: Pick<Props, 'form'>) {
  const { t } = form
  return (
    <fieldset class="field stack">
      <legend>{t('more.contact')}</legend>
      <p class="hint">{t('more.contact-hint')}</p>
      <div class="pair">
        <TextField form={form} name="contact_email" type="email" label={t('more.contact-email')} />
        <TextField form={form} name="contact_phone" label={t('more.contact-phone')} spellcheck={false} />
      </div>
    </fieldset>
  )
}

function Online({ form }: Pick<Props, 'form'>) {
  const { t } = form
  return (
    <>
      <Tick form={form} name="online" label={t('more.online')} hint={t('more.online-hint')} />
      <TextField
        form={form}
        name="broadcast"
        label={t('more.broadcast')}
        hint={t('more.broadcast-hint')}
        spellcheck={false}
      />
      <TextField
        form={form}
        name="joining"
        label={t('more.joining')}
        hint={t('more.joining-hint')}
        spellcheck={false}
      />
    </>
  )
}

function Asks({ form }: Pick<Props, 'form'>) {
  const { t } = form
  return (
    <fieldset class="field stack">
      <legend>{t('more.asks')}</legend>
      <Tick form={form} name="asks_affiliation" label={t('more.asks-affiliation')} />
      <Tick
        form={form}
        name="asks_listing"
        label={t('more.asks-listing')}
        hint={t('more.asks-listing-hint')}
      />
      <Tick form={form} name="asks_photos" label={t('more.asks-photos')} />
      <Tick form={form} name="asks_news" label={t('more.asks-news')} />
    </fieldset>
  )
}

import type { Text } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { firstStates } from '../../../src/registrations/importing/reading/file-event.ts'
import { SelectField, TextArea } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { UploadField } from '../../components/form/upload-field.tsx'
import { Words } from '../../components/words.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'

type ImportProps = {
  readonly frame: OfficeFrame
  readonly form: FormState
  readonly zones: readonly string[]
  /** What has just been imported. */
  readonly imported: readonly { readonly slug: string; readonly title: Text }[]
}

/** The form by which events come from a file: one chosen or its text pasted, and what holds for all of it. */
export function ImportPage({ frame, form, zones, imported }: ImportProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('importing.title')} current="new" refused={form.problems.size > 0}>
      <div class="head">
        <div>
          <h1>{t('importing.title')}</h1>
          <p class="soft">{t('importing.lead')}</p>
        </div>
      </div>
      <div class="stack sect">
        {imported.length > 0 && <JustImported t={t} imported={imported} />}
        <Summary form={form} />
        <form class="form" method="post" enctype="multipart/form-data" novalidate>
          <UploadField
            form={form}
            label={t('importing.file')}
            hint={t('importing.file-hint')}
            accept=".ics,.ical,.json,text/calendar,application/json"
          />
          <TextArea
            form={form}
            name="text"
            label={t('importing.text')}
            hint={t('importing.text-hint')}
            rows={6}
          />
          <SelectField
            form={form}
            name="zone"
            label={t('importing.zone')}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            required
          />
          <SelectField
            form={form}
            name="state"
            label={t('importing.state')}
            options={firstStates.map((state) => ({
              value: state,
              label: t(`office.state.${state}` satisfies MessageKey),
            }))}
            required
          />
          <p class="small soft">{t('importing.lead-again')}</p>
          <p class="row">
            <button class="button" type="submit" name="act" value="check">
              {t('importing.check')}
            </button>
            <a class="button plain" href="/organizer/events/new">
              {t('office.new-event')}
            </a>
          </p>
        </form>
      </div>
    </OfficePage>
  )
}

function JustImported({ t, imported }: Pick<ImportProps, 'imported'> & { readonly t: OfficeFrame['t'] }) {
  return (
    <section class="panel stack" aria-labelledby="imported">
      <h2 id="imported">{t('importing.done-title')}</h2>
      <Said words={t('importing.done', { count: imported.length })} />
      <ul>
        {imported.map(({ slug, title }) => (
          <li>
            <a href={`/organizer/events/${slug}`}>
              <Words text={title} t={t} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

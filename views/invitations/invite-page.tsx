import type { FormState } from '../../src/http/form-state.ts'
import type { PoolId } from '../../src/ids.ts'
import { listColumns } from '../../src/invitations/import/columns.ts'
import { encodings } from '../../src/invitations/import/decode.ts'
import type { OfficeType } from '../../src/invitations/office-types.ts'
import { SelectField, TextArea, TextField } from '../components/form/field.tsx'
import { LanguageField } from '../components/form/language-field.tsx'
import { Summary } from '../components/form/summary.tsx'
import { UploadField } from '../components/form/upload-field.tsx'
import { EventHead, type OfficeHead } from '../events/office/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'

type InviteProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly types: readonly OfficeType[]
  readonly reserves: readonly { readonly id: PoolId; readonly title: string }[]
}

/** The form by which staff invite people: a list pasted or uploaded, and what holds for all of it. */
export function InvitePage({ frame, head, form, types, reserves }: InviteProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('invitations.add')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="invitations" />
      <div class="stack">
        <h2>{t('invitations.add')}</h2>
        <p class="soft">{t(types.length === 0 ? 'invite.no-types' : 'invite.lead')}</p>
        <Summary form={form} />
        {types.length > 0 && (
          <form class="form" method="post" enctype="multipart/form-data" novalidate>
            <TextArea
              form={form}
              name="people"
              label={t('invite.people')}
              hint={t('invite.people-hint')}
              rows={8}
            />
            <UploadField
              form={form}
              label={t('invite.file')}
              hint={t('invite.file-hint', {
                encodings: encodings.join(', '),
                columns: listColumns.join(', '),
              })}
              accept=".csv,.tsv,.txt,text/csv,text/plain"
            />
            <ForAll form={form} types={types} reserves={reserves} />
            <p class="row">
              <button class="button" type="submit" name="act" value="check">
                {t('invite.check')}
              </button>
              <a class="button plain" href={`/organizer/events/${head.slug}/invitations`}>
                {t('export.back')}
              </a>
            </p>
          </form>
        )}
      </div>
    </OfficePage>
  )
}

function ForAll({ form, types, reserves }: Pick<InviteProps, 'form' | 'types' | 'reserves'>) {
  const { t } = form
  return (
    <>
      <SelectField
        form={form}
        name="type"
        label={t('invite.type')}
        hint={t('invite.default-hint')}
        options={types.map(({ key, title }) => ({ value: key, label: title.text, lang: title.locale }))}
        required
      />
      <LanguageField
        form={form}
        name="language"
        label={t('invite.language')}
        hint={t('invite.default-hint')}
        required
      />
      {reserves.length > 0 && (
        <SelectField
          form={form}
          name="reserve"
          label={t('invite.reserve')}
          hint={t('invite.reserve-hint')}
          options={reserves.map(({ id, title }) => ({ value: id, label: title }))}
          empty={t('invite.no-reserve')}
        />
      )}
      <TextField
        form={form}
        name="answer_by"
        type="date"
        label={t('invite.answer-by')}
        hint={t('invite.answer-by-hint')}
        width="w-m"
        required
      />
      <TextField
        form={form}
        name="greeting"
        label={t('invite.greeting')}
        hint={t('invite.greeting-hint')}
        autocomplete="off"
        anyDirection
      />
    </>
  )
}

import type { Text } from '../../src/events/event.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import { Words } from './words.tsx'

type AskedProps = { readonly t: Translate; readonly label: Text; readonly isRemoved?: boolean | undefined }

/** What was asked, over its answer; a question that is asked no more is marked. */
export function AskedAs({ t, label, isRemoved = false }: AskedProps) {
  if (!isRemoved) return <Words text={label} t={t} />
  return (
    <>
      <Words text={label} t={t} /> <span class="tag">{t('answer.no-longer-asked')}</span>
    </>
  )
}

import { TextArea } from '../../components/form/field.tsx'
import { AnswerPage, type AnswerProps } from './answer-page.tsx'

/** Asks whether somebody means to say no, and for a word with it. */
export function DeclinePage(props: AnswerProps) {
  const { form } = props
  const { t } = form
  return (
    <AnswerPage
      {...props}
      title={t('invitation.decline.title')}
      text={t('invitation.decline.text')}
      act={t('invitation.decline')}
      isDanger
    >
      <TextArea form={form} name="word" label={t('invitation.decline.word')} rows={3} />
    </AnswerPage>
  )
}

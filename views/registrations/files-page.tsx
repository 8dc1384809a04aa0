import type { Event, Text, Texts } from '../../src/events/event.ts'
import type { Question } from '../../src/forms/question.ts'
import type { FormState } from '../../src/http/form-state.ts'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import { AskPage } from './ask-page.tsx'
import { QuestionField } from './form/question-field.tsx'

type OwnFile = { readonly questionId: Question['id']; readonly name: string; readonly href: string }

type FilesPageProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  /** The own page. */
  readonly path: string
  /** The questions that can be answered by files now. */
  readonly asked: readonly Question[]
  readonly files: readonly OwnFile[]
  readonly labels: ReadonlyMap<Question['id'], Text>
}

/** A person's files, each by the question that it answers. */
export function FilesPage({ path, asked, files, labels, ...about }: FilesPageProps) {
  const { frame, form } = about
  const { t, link } = frame
  const closed = files.filter(({ questionId }) => !asked.some(({ id }) => id === questionId))
  const lead = <p>{t(asked.length > 0 ? 'files.lead' : 'files.none')}</p>
  return (
    <AskPage {...about} title={t('files.title')} current="my" lead={lead}>
      {asked.map((question) => (
        <FileForm
          frame={frame}
          form={form}
          question={question}
          file={files.find(({ questionId }) => questionId === question.id)}
        />
      ))}
      {closed.map((file) => (
        <section>
          <h2>{label(labels.get(file.questionId))}</h2>
          <Download file={file} />
        </section>
      ))}
      <p>
        <a class="button plain" href={link(path)}>
          {t('offers.back')}
        </a>
      </p>
    </AskPage>
  )

  function label(text: Text | undefined) {
    return text ? <Words text={text} t={t} /> : t('files.title')
  }
}

type FileFormProps = {
  readonly frame: Frame
  readonly form: FormState
  readonly question: Question
  readonly file: OwnFile | undefined
}

function FileForm({ frame: { t }, form, question, file }: FileFormProps) {
  const values = { file: `\u2068${file?.name ?? ''}\u2069` }
  return (
    <form class="form" method="post" enctype="multipart/form-data" novalidate>
      <input type="hidden" name="question" value={question.id} />
      <QuestionField form={form} question={question} />
      {file && <Download file={file} words={t('files.now')} />}
      <div class="row">
        <button type="submit" class="button" name="act" value="save">
          {t('files.save')}
        </button>
        {file && !question.isRequired && (
          <button
            type="submit"
            class="button plain"
            name="act"
            value="remove"
            aria-label={t('files.remove-one', values)}
          >
            {t('files.remove')}
          </button>
        )}
      </div>
    </form>
  )
}

/** `words`: that the file is the one that stands. */
function Download({ file: { href, name }, words }: { readonly file: OwnFile; readonly words?: string }) {
  return (
    <p>
      {words && `${words} `}
      <a href={href} download={name}>
        <bdi>{name}</bdi>
      </a>
    </p>
  )
}

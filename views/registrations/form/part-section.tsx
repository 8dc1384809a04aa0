import { isAskedOf, type Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { formatList } from '../../../src/i18n/names.ts'
import { fullChoices } from '../../../src/registrations/choices/choices.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import { Choices } from '../../components/form/choices.tsx'
import { Words } from '../../components/words.tsx'
import { AskedQuestion, OnlyWhere } from './asked-question.tsx'
import { AudienceWords, asksCode, CodeField, isLimited, SharedCodeField } from './audience.tsx'
import type { OfferedType } from './form-page.tsx'

type PartSectionProps = {
  readonly form: FormState
  readonly facts: FormFacts
  readonly types: readonly OfferedType[]
  readonly number: string
}

/** How one takes part, and the event's questions. */
export function PartSection({ number, ...part }: PartSectionProps) {
  if (!asksOfPart(part)) return null
  return (
    <fieldset class="section">
      <legend>
        <span class="n">{number}</span> {part.form.t('register.part')}
      </legend>
      <PartFields {...part} />
    </fieldset>
  )
}

/** The fields alone: those of one type stand under it. */
export function PartFields({ form, facts, types }: Omit<PartSectionProps, 'number'>) {
  const { t } = form
  const { isChoice, under, common } = partsOf({ facts, types })
  const coded = types.filter(asksCode)
  const asked = { form, questions: facts.questions, full: fullChoices(facts.choices) }
  return (
    <>
      {isChoice && (
        <Choices
          form={form}
          name="type"
          kind="radio"
          cards
          label={t('register.type')}
          required
          choices={types.map((type) => ({
            value: type.key,
            label: <Words text={type.title} t={t} />,
            end: t(`availability.${type.state}`),
            note: <Notes form={form} type={type} />,
            disabled: !isTaken(type),
            follows: [
              ...(asksCode(type) && coded.length === 1 ? [<CodeField form={form} />] : []),
              ...under(type).map((question) => <AskedQuestion {...asked} question={question} />),
            ],
          }))}
        />
      )}
      {isChoice && coded.length > 1 && <SharedCodeField form={form} types={coded} />}
      {!isChoice && types.map((type) => <OnlyType form={form} type={type} />)}
      {common.map((question) => (
        <OnlyFor form={form} question={question} types={isChoice ? types : []}>
          <AskedQuestion {...asked} question={question} />
        </OnlyFor>
      ))}
    </>
  )
}

type OfOneType = Pick<PartSectionProps, 'form'> & { readonly type: OfferedType }

/** What a type is, and for whom. */
function Notes({ form: { t }, type }: OfOneType) {
  return (
    <>
      {type.note && <Words text={type.note} t={t} />} <AudienceWords t={t} type={type} />
    </>
  )
}

/** The only type there is to choose, where not everyone may. */
function OnlyType({ form, type }: OfOneType) {
  if (!isLimited(type)) return null
  return (
    <>
      <p>
        <AudienceWords t={form.t} type={type} />
      </p>
      {asksCode(type) && <CodeField form={form} />}
    </>
  )
}

function asksOfPart(part: Pick<PartSectionProps, 'facts' | 'types'>): boolean {
  const { isChoice, common } = partsOf(part)
  return isChoice || common.length > 0 || part.types.some(isLimited)
}

function partsOf({ facts, types }: Pick<PartSectionProps, 'facts' | 'types'>) {
  const asked = facts.questions.filter((question) => isAskedOf(question, null) && concerns(question, types))
  const isChoice = types.length > 1
  const under = (type: OfferedType) => asked.filter(({ typeIds }) => isChoice && isOnly(typeIds, type))
  const common = asked.filter((question) => !types.some((type) => under(type).includes(question)))
  return { isChoice, under, common }
}

type OnlyForProps = Pick<PartSectionProps, 'form' | 'types'> & {
  readonly question: Question
  readonly children: unknown
}

/** Which types a question is for, where these are several and not all. */
function OnlyFor({ form, question, types, children }: OnlyForProps) {
  const { t } = form
  const named = types.filter(({ id }) => question.typeIds.includes(id))
  if (named.length === 0 || named.length === types.length) return <>{children}</>
  const titles = formatList(
    t.locale,
    named.map(({ title }) => title.text),
  )
  return (
    <OnlyWhere
      name={`${form.prefix}type`}
      values={named.map(({ key }) => key)}
      words={t('register.only-for', { types: titles })}
    >
      {children}
    </OnlyWhere>
  )
}

function concerns({ typeIds }: Question, types: readonly OfferedType[]): boolean {
  return typeIds.length === 0 || types.some(({ id }) => typeIds.includes(id))
}

function isOnly(typeIds: Question['typeIds'], { id }: OfferedType): boolean {
  return typeIds.length === 1 && typeIds[0] === id
}

function isTaken({ state }: OfferedType): boolean {
  return state === 'open' || state === 'few' || state === 'waiting'
}

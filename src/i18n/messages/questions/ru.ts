import type { Translation } from '../../message-types.ts'
import type { questions as en } from './en.ts'

export const questions: Translation<typeof en> = {
  'answer.bad-phone': 'На вопрос «{question}» ответьте номером телефона, например +254 20 123 4567',
  'answer.bad-email': 'На вопрос «{question}» ответьте адресом электронной почты, например name@example.org',
  'answer.bad-stay': 'Укажите первый и последний день для «{question}», например 2019-11-05 и 2019-11-08',
  'answer.stay-backwards': 'Последний день для «{question}» раньше первого',
  'answer.outside-days': 'На вопрос «{question}» ответьте днями от {least} до {most}',
  'answer.too-early': 'На вопрос «{question}» ответьте днями не раньше {least}',
  'answer.too-late': 'На вопрос «{question}» ответьте днями не позже {most}',
  'answer.choice-full': 'Мест больше нет: {choices}. Выберите другое',
  'answer.from': 'Первый день',
  'answer.to': 'Последний день',
  'answer.only-if': 'Только если на вопрос «{question}» ваш ответ: {answers}',
  'answer.only-if-ticked': 'Только если вы отметили «{question}»',
  'answer.only-if-given': 'Только если вы ответили на вопрос «{question}»',
  'answer.why': 'Зачем мы спрашиваем: {purpose}',
  'questions.kind.phone': 'Номер телефона',
  'questions.kind.email': 'Электронная почта',
  'questions.kind.affiliation': 'Организация',
  'questions.kind.file': 'Файл',
  'questions.kind.picture': 'Изображение',
  'questions.kind.stay': 'Дни пребывания',
  'questions.kind.sessions': 'Пункты программы',
}

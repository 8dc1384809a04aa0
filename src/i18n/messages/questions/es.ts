import type { Translation } from '../../message-types.ts'
import type { questions as en } from './en.ts'

export const questions: Translation<typeof en> = {
  'answer.bad-phone': 'Responda a «{question}» con un número de teléfono, por ejemplo +254 20 123 4567',
  'answer.bad-email': 'Responda a «{question}» con un correo electrónico, por ejemplo nombre@example.org',
  'answer.bad-stay': 'Indique el primer y el último día de «{question}», por ejemplo 2019-11-05 y 2019-11-08',
  'answer.stay-backwards': 'El último día de «{question}» es anterior al primero',
  'answer.outside-days': 'Responda a «{question}» con días entre el {least} y el {most}',
  'answer.too-early': 'Responda a «{question}» con días a partir del {least}',
  'answer.too-late': 'Responda a «{question}» con días hasta el {most}',
  'answer.choice-full': 'Ya no quedan plazas para: {choices}. Elija otra cosa',
  'answer.from': 'Primer día',
  'answer.to': 'Último día',
  'answer.only-if': 'Solo si respondió a «{question}»: {answers}',
  'answer.only-if-ticked': 'Solo si marcó «{question}»',
  'answer.only-if-given': 'Solo si respondió a «{question}»',
  'answer.why': 'Por qué lo preguntamos: {purpose}',
  'questions.kind.phone': 'Número de teléfono',
  'questions.kind.email': 'Correo electrónico',
  'questions.kind.affiliation': 'Institución',
  'questions.kind.file': 'Archivo',
  'questions.kind.picture': 'Imagen',
  'questions.kind.stay': 'Días de estancia',
  'questions.kind.sessions': 'Sesiones del programa',
}

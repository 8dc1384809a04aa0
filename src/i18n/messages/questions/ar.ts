import type { Translation } from '../../message-types.ts'
import type { questions as en } from './en.ts'

export const questions: Translation<typeof en> = {
  'answer.bad-phone': 'أجب عن «{question}» برقم هاتف، مثل ⁦+254 20 123 4567⁩',
  'answer.bad-email': 'أجب عن «{question}» ببريد إلكتروني، مثل ⁦name@example.org⁩',
  'answer.bad-stay': 'اذكر أول يوم وآخر يوم في «{question}»، مثل ⁦2019-11-05⁩ و⁦2019-11-08⁩',
  'answer.stay-backwards': 'آخر يوم في «{question}» يسبق أول يوم',
  'answer.outside-days': 'أجب عن «{question}» بأيام من {least} إلى {most}',
  'answer.too-early': 'أجب عن «{question}» بأيام لا تسبق {least}',
  'answer.too-late': 'أجب عن «{question}» بأيام لا تتجاوز {most}',
  'answer.choice-full': 'لم تبق مقاعد في: {choices}. اختر شيئًا آخر',
  'answer.from': 'أول يوم',
  'answer.to': 'آخر يوم',
  'answer.only-if': 'فقط إذا أجبت عن «{question}» بما يلي: {answers}',
  'answer.only-if-ticked': 'فقط إذا علّمت على «{question}»',
  'answer.only-if-given': 'فقط إذا أجبت عن «{question}»',
  'answer.why': 'لماذا نسأل: {purpose}',
  'questions.kind.phone': 'رقم هاتف',
  'questions.kind.email': 'بريد إلكتروني',
  'questions.kind.affiliation': 'المؤسسة',
  'questions.kind.file': 'ملف',
  'questions.kind.picture': 'صورة',
  'questions.kind.stay': 'أيام الإقامة',
  'questions.kind.sessions': 'جلسات البرنامج',
}

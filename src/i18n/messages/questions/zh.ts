import type { Translation } from '../../message-types.ts'
import type { questions as en } from './en.ts'

export const questions: Translation<typeof en> = {
  'answer.bad-phone': '“{question}”请填写电话号码，例如 +254 20 123 4567',
  'answer.bad-email': '“{question}”请填写电子邮箱，例如 name@example.org',
  'answer.bad-stay': '请填写“{question}”的首日和末日，例如 2019-11-05 和 2019-11-08',
  'answer.stay-backwards': '“{question}”的末日早于首日',
  'answer.outside-days': '“{question}”请填写 {least} 至 {most} 之间的日期',
  'answer.too-early': '“{question}”请填写不早于 {least} 的日期',
  'answer.too-late': '“{question}”请填写不晚于 {most} 的日期',
  'answer.choice-full': '以下选项已无名额：{choices}。请另选',
  'answer.from': '首日',
  'answer.to': '末日',
  'answer.only-if': '仅在“{question}”选择了{answers}时填写',
  'answer.only-if-ticked': '仅在勾选了“{question}”时填写',
  'answer.only-if-given': '仅在回答了“{question}”时填写',
  'answer.why': '询问原因：{purpose}',
  'questions.kind.phone': '电话号码',
  'questions.kind.email': '电子邮箱',
  'questions.kind.affiliation': '单位',
  'questions.kind.file': '文件',
  'questions.kind.picture': '图片',
  'questions.kind.stay': '停留日期',
  'questions.kind.sessions': '日程中的环节',
}

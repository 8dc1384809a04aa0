import type { Translation } from '../../message-types.ts'
import type { wishes as en } from './en.ts'

export const wishes: Translation<typeof en> = {
  'wishes.title': '日期确定后通知我',
  'wishes.lead': '本活动的日期一确定，我们就给您写一封信。您的邮箱不作他用，发信后即删除。',
  'wishes.send': '通知我',
  'wishes.sent': '我们会通知您',
  'wishes.sent-text': '日期一确定，就会有邮件发往 {email}。',
  'wishes.again': '填写另一个邮箱',
  'wishes.mail.subject': '日期已确定：{event}，{when}',
  'wishes.mail.word': '应您的要求',
  'wishes.mail.title': '日期已确定',
  'wishes.mail.text': '您曾要求得到通知。如果您想参加，其他信息请见活动页面。',
  'wishes.mail.why': '您收到此邮件，是因为有人用此邮箱要求得到通知。此后不会再有邮件。',
}

import type { Translation } from '../../message-types.ts'
import type { mailbox as en } from './en.ts'

export const mailbox: Translation<typeof en> = {
  'mailbox.title': '邮箱',
  'mailbox.lead': '演示中不会发出任何邮件。本应发出的邮件保存在这里，最新的在前。',
  'mailbox.empty': '还没有邮件',
  'mailbox.empty-text': '报名一项活动，相应的邮件就会出现在这里。',
  'mailbox.to': '收件人',
  'mailbox.from': '发件人',
  'mailbox.reply-to': '回复至',
  'mailbox.at': '写于',
  'mailbox.attachments': '附件',
  'mailbox.as-html': '多数程序的显示方式',
  'mailbox.as-text': '纯文本',
  'mailbox.back': '所有邮件',
  'mailbox.clock': '演示时钟',
  'mailbox.clock-now': '现在是 {time}',
  'mailbox.advance': '向前拨',
  'mailbox.advance-hour': '1 小时',
  'mailbox.advance-day': '1 天',
  'mailbox.advance-offer': '49 小时',
  'mailbox.advance-week': '1 周',
  'mailbox.advance-month': '30 天',
}

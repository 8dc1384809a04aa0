import type { Translation } from '../../message-types.ts'
import type { mailbox as en } from './en.ts'

export const mailbox: Translation<typeof en> = {
  'mailbox.title': 'صندوق البريد',
  'mailbox.lead': 'لا يرسل العرض التجريبي أي رسالة. ما كان سيُرسَل محفوظ هنا، الأحدث أولًا.',
  'mailbox.empty': 'لا رسائل بعد',
  'mailbox.empty-text': 'سجّل في فعالية تصل رسالتها إلى هنا.',
  'mailbox.to': 'إلى',
  'mailbox.from': 'من',
  'mailbox.reply-to': 'الردود إلى',
  'mailbox.at': 'كُتبت',
  'mailbox.attachments': 'المرفقات',
  'mailbox.as-html': 'كما تعرضها معظم برامج البريد',
  'mailbox.as-text': 'نصًا',
  'mailbox.back': 'كل الرسائل',
  'mailbox.clock': 'ساعة العرض التجريبي',
  'mailbox.clock-now': 'الوقت الآن {time}',
  'mailbox.advance': 'قدّمها',
  'mailbox.advance-hour': 'ساعة واحدة',
  'mailbox.advance-day': 'يومًا واحدًا',
  'mailbox.advance-offer': '49 ساعة',
  'mailbox.advance-week': 'أسبوعًا',
  'mailbox.advance-month': '30 يومًا',
}

import type { Translation } from '../../message-types.ts'
import type { wishes as en } from './en.ts'

export const wishes: Translation<typeof en> = {
  'wishes.title': 'أخبروني حين يُحدَّد الموعد',
  'wishes.lead': 'نكتب إليك مرة واحدة حالما يُحدَّد موعد هذه الفعالية. لا نستعمل عنوانك لغير ذلك، ثم نحذفه.',
  'wishes.send': 'أخبروني',
  'wishes.sent': 'سنخبرك',
  'wishes.sent-text': 'حالما يُحدَّد الموعد نرسل رسالة إلى {email}.',
  'wishes.again': 'إدخال عنوان آخر',
  'wishes.mail.subject': 'حُدّد الموعد: {event}، {when}',
  'wishes.mail.word': 'بناءً على طلبك',
  'wishes.mail.title': 'حُدّد الموعد',
  'wishes.mail.text': 'طلبت أن نخبرك. إن أردت الحضور فكل ما عدا ذلك في صفحة الفعالية.',
  'wishes.mail.why': 'وصلتك هذه الرسالة لأنه طُلب الإخبار بالموعد بهذا العنوان. لن تصلك رسالة أخرى.',
}

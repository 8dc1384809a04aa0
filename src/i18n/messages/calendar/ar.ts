import type { Translation } from '../../message-types.ts'
import type { calendar as en } from './en.ts'

export const calendar: Translation<typeof en> = {
  'calendar.feed.about': 'فعاليات {site}، محدّثة باستمرار.',
  'calendar.feed.cut': 'لا تظهر هنا الفعاليات الأقدم، وتجدها كلها على {address}',
  'calendar.feed.no-abstracts': 'حُذفت بعض الأوصاف، وتجدها في صفحات الفعاليات.',
  'calendar.feed.no-sessions': 'لا تظهر جلسات الفعاليات البعيدة.',
  'calendar.feed.no-farthest': 'لا تظهر هنا الفعاليات الأبعد موعدًا، وتجدها كلها على {address}',
  'calendar.cancelled': 'أُلغيت: {title}',
  'calendar.postponed': 'أُجّلت: {title}',
  'calendar.gone': 'ملغاة',
  'calendar.closes': 'إغلاق التسجيل: {title}',
  'calendar.session-of': 'الفعالية: {title}',
  'calendar.joining': 'المشاركة عبر الإنترنت:',
  'calendar.hours': '{hours}، {zone}',
  'calendar.hours-daily': '{hours} يوميًا، {zone}',
  'calendar.register': 'التسجيل حتى {date}:',
  'calendar.apply': 'تقديم الطلبات حتى {date}:',
  'calendar.invitation': 'المشاركة بالدعوة فقط.',
  'calendar.broadcast': 'المشاهدة عبر الإنترنت:',
  'calendar.applied': 'طلب مُقدّم: {title}',
  'calendar.waitlisted': 'قائمة الانتظار: {title}',
  'calendar.offered': 'مقعد معروض: {title}',
  'calendar.number': 'تسجيل رقم {number}',
  'calendar.error.twice': 'المعامل «{name}» مكرر.',
  'calendar.error.value': 'قيمة المعامل «{name}» غير معروفة هنا.',
}

import type { Translation } from '../../message-types.ts'
import type { upkeep as en } from './en.ts'

export const upkeep: Translation<typeof en> = {
  'upkeep.title': 'الحالة',
  'upkeep.lead': 'ما يعمل عليه الموقع، وما يحتاج منه إلى عناية.',
  'upkeep.unknown': 'غير معروف',
  'upkeep.zones': 'بيانات المناطق الزمنية',
  'upkeep.zones-runtime': 'في هذه العملية',
  'upkeep.zones-database': 'منها حُسبت الأوقات المحفوظة',
  'upkeep.zones-machine': 'على الجهاز',
  'upkeep.zones-old': 'يعرف الجهاز قوانين أحدث من هذه العملية: حدّث بيئة التشغيل ثم أعد تشغيل الموقع.',
  'upkeep.moved': 'فعاليات حركتها بيانات جديدة',
  'upkeep.moved-none': 'لا شيء حتى الآن.',
  'upkeep.database': 'قاعدة البيانات',
  'upkeep.server': 'إصدار الخادم',
  'upkeep.schema': 'المخطط',
  'upkeep.missing': {
    zero: 'لا ينقص المخطط أي خطوة.',
    one: 'تنقص المخطط خطوة واحدة: شغّل الترحيل.',
    two: 'تنقص المخطط خطوتان: شغّل الترحيل.',
    few: 'تنقص المخطط {count} خطوات: شغّل الترحيل.',
    many: 'تنقص المخطط {count} خطوة: شغّل الترحيل.',
    other: 'تنقص المخطط {count} خطوة: شغّل الترحيل.',
  },
  'upkeep.see-mails': 'عرض الرسائل',
  'upkeep.process': 'العملية',
  'upkeep.runtime': 'بيئة التشغيل',
  'upkeep.since': 'تعمل منذ',
}

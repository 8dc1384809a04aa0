import type { Translation } from '../../message-types.ts'
import type { newsletter as en } from './en.ts'

export const newsletter: Translation<typeof en> = {
  'newsletter.title': 'للنشرة الإخبارية',
  'newsletter.lead': 'الفعاليات القادمة بصيغة النشرة، جاهزة للصق.',
  'newsletter.none': 'لا توجد فعالية منشورة توافق هذا الاختيار.',
  'newsletter.preview': 'كيف تبدو',
  'newsletter.html': 'بصيغة HTML',
  'newsletter.md': 'بصيغة Markdown',
  'newsletter.txt': 'نص بسيط',
  'newsletter.save': 'احفظها في ملف',
  'newsletter.choose': 'محتواها',
  'newsletter.language': 'اللغة',
  'newsletter.from': 'من',
  'newsletter.until': 'إلى',
  'newsletter.most': 'عدد الفعاليات',
  'newsletter.most-hint': {
    zero: '{count} على الأكثر.',
    one: '{count} على الأكثر.',
    two: '{count} على الأكثر.',
    few: '{count} على الأكثر.',
    many: '{count} على الأكثر.',
    other: '{count} على الأكثر.',
  },
  'newsletter.plain': 'بلا روابط',
  'newsletter.called-off': 'مع الفعاليات المؤجلة والملغاة',
  'newsletter.show': 'أظهر',
  'newsletter.desk': 'النشرة الإخبارية',
}

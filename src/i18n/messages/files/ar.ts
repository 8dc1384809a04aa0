import type { Translation } from '../../message-types.ts'
import type { files as en } from './en.ts'

export const files: Translation<typeof en> = {
  'files.title': 'ملفاتك',
  'files.lead': 'يُحفظ الملف فورًا. ويحل ملف آخر محله.',
  'files.none': 'لا تُطلب ملفات الآن.',
  'files.later': 'يُضاف هذا الملف لاحقًا في الصفحة الخاصة بالتسجيل.',
  'files.file-hint':
    'PDF أو DOCX أو ODT أو PNG أو JPEG أو WebP، بحد أقصى 2 ميغابايت لكل الملفات المرسلة معًا.',
  'files.picture-hint': 'PNG أو JPEG أو WebP، بحد أقصى 2 ميغابايت لكل الملفات المرسلة معًا.',
  'files.kept': 'حُفظ الملف: {file}. اختر ملفًا آخر ليحل محله.',
  'files.now': 'المحفوظ الآن:',
  'files.drop': 'أزل هذا الملف',
  'files.missing': 'اختر ملفًا: {question}',
  'files.empty': 'الملف فارغ: {question}',
  'files.too-large': 'الملف أكبر من 2 ميغابايت. اختر ملفًا أصغر: {question}',
  'files.no-file': 'ليس هذا ملف PDF أو DOCX أو ODT أو PNG أو JPEG أو WebP: {question}',
  'files.no-picture': 'ليست هذه صورة PNG أو JPEG أو WebP: {question}',
  'files.save': 'احفظ الملف',
  'files.remove': 'أزل',
  'files.remove-one': 'أزل: {file}',
  'files.required': 'هذا الملف مطلوب: اختر ملفًا آخر ليحل محله',
  'files.too-many': 'يمكن أن تطلب ملفات خمسةُ أسئلة على الأكثر في الفعالية',
  'files.not-at-door': 'لا يمكن طلب ملف عند المدخل',
}

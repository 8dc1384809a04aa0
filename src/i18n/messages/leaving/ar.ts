import type { Translation } from '../../message-types.ts'
import type { leaving as en } from './en.ts'

export const leaving: Translation<typeof en> = {
  'leaving.draft': 'المنظمون فقط. تختفي الصفحة، وتعرض التقاويم المشتركة الفعالية على أنها ملغاة.',
  'leaving.draft-unlisted': 'المنظمون فقط. تختفي الصفحة، ومن اشترك فيها وحدها يراها ملغاة.',
  'leaving.draft-people': 'غير ممكن بعد أن يسجّل أحد أو يُدعى: يمكن جعلها غير مدرجة أو إلغاؤها.',
  'leaving.unlisted':
    'من لديه الرابط. تخرج من القوائم والخلاصات: تعرضها التقاويم المشتركة ملغاة، ويحتفظ المشاركون بمقاعدهم.',
  'leaving.back': 'الجميع. تعود إلى التقاويم التي كانت فيها.',
  'leaving.had-people': 'سبق أن سجّل أحد أو دُعي: يمكن جعل الفعالية غير مدرجة أو إلغاؤها',
}

import type { Translation } from '../../message-types.ts'
import type { leaving as en } from './en.ts'

export const leaving: Translation<typeof en> = {
  'leaving.draft': 'المنظمون فقط. تختفي الصفحة، وتعرض التقاويم المشتركة الفعالية على أنها ملغاة.',
  'leaving.draft-unlisted': 'المنظمون فقط. تختفي الصفحة، ومن اشترك فيها وحدها يراها ملغاة.',
  'leaving.draft-people': 'غير ممكن ما دام هناك مسجلون: أجّلها أو ألغها بدلًا من ذلك.',
  'leaving.unlisted':
    'من لديه الرابط. تخرج من القوائم والخلاصات: تعرضها التقاويم المشتركة ملغاة، ويحتفظ المشاركون بمقاعدهم.',
  'leaving.back': 'الجميع. تعود إلى التقاويم التي كانت فيها.',
  'leaving.has-people': 'هناك مسجلون: أجّل الفعالية أو ألغها بدلًا من ذلك',
}

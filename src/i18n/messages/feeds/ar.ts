import type { Translation } from '../../message-types.ts'
import type { feeds as en } from './en.ts'

export const feeds: Translation<typeof en> = {
  'feeds.name': 'تسجيلاتي، {site}',
  'feeds.about': 'تسجيلاتك لدى {site}، محدّثة باستمرار.',
  'feeds.way': 'لعرض التسجيل أو تعديله أو إلغائه، اطلب روابطك من هنا:',
  'feeds.deadline': 'الرد بشأن مقعدك: {title}',
  'feeds.deadline-text': 'يُحفظ لك مقعد حتى {time}.',
  'feeds.only': 'تسجيلاتك فقط',
  'feeds.only-text': 'يتابع تقويمك الشخصي تسجيلاتك أنت. نرسل رابطه في رسالة.',
  'feeds.mail-act': 'عرضها كلها في صفحة واحدة',
  'feeds.lead': 'كل ما سُجّل بالعنوان {email}.',
  'feeds.none': 'لا توجد حاليًا تسجيلات بهذا العنوان.',
  'feeds.urgent': 'في انتظار ردك',
  'feeds.coming': 'القادمة',
  'feeds.past': 'الماضية والمنتهية',
  'feeds.invitation': 'دعوة',
  'feeds.until': 'الرد قبل {time}.',
  'feeds.offer-act': 'قبول المقعد أو رفضه',
  'feeds.invitation-act': 'الرد على الدعوة',
  'feeds.calendar-lead':
    'اشترك مرة واحدة فيتابع تقويمك تسجيلاتك تلقائيًا: حالتها ومواعيدها وآخر موعد للرد. ولا يحتوي على أي رابط يتيح التصرف فيها.',
  'feeds.address': 'عنوان تقويمك',
  'feeds.soon':
    'يبحث كل برنامج عن التغييرات بوتيرته: Google مرة في اليوم تقريبًا، وOutlook كل بضع ساعات، وApple وThunderbird بحسب إعدادك. أما الملف المنزّل فيبقى كما هو.',
  'feeds.renew': 'استبدال العنوان',
  'feeds.renew-text':
    'إذا عرفه من لا ينبغي له. يتوقف العنوان أعلاه عن العمل فورًا، فضع العنوان الجديد في كل تقويم يستعمله. تبقى تسجيلاتك وتذاكرك كما هي.',
  'feeds.renew-act': 'إنشاء عنوان جديد',
  'feeds.renewed': 'صار لتقويمك عنوان جديد، ولم يعد العنوان السابق يعمل.',
}

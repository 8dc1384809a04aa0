import type { Translation } from '../../message-types.ts'
import type { offers as en } from './en.ts'

export const offers: Translation<typeof en> = {
  'offers.text': 'المقعد محجوز باسمك. اقبله قبل انتهاء المهلة، وإلا ذهب إلى من يليك في الانتظار.',
  'offers.deadline': 'آخر موعد للرد: {time}',
  'offers.yours': '{place}: {time}',
  'offers.left-days': {
    zero: 'لم يبقَ يوم كامل',
    one: 'بقي يوم واحد',
    two: 'بقي يومان',
    few: 'بقيت {count} أيام',
    many: 'بقي {count} يومًا',
    other: 'بقي {count} يوم',
  },
  'offers.left-hours': {
    zero: 'بقي أقل من ساعة',
    one: 'بقيت ساعة واحدة',
    two: 'بقيت ساعتان',
    few: 'بقيت {count} ساعات',
    many: 'بقيت {count} ساعة',
    other: 'بقيت {count} ساعة',
  },
  'offers.left-minutes': {
    zero: 'بقي أقل من دقيقة',
    one: 'بقيت دقيقة واحدة',
    two: 'بقيت دقيقتان',
    few: 'بقيت {count} دقائق',
    many: 'بقيت {count} دقيقة',
    other: 'بقيت {count} دقيقة',
  },
  'offers.rests':
    'ما دامت الفعالية مؤجلة تتوقف المهلة: يبقى المقعد محجوزًا لك، وتصلك مهلة جديدة مع الموعد الجديد.',
  'offers.line-paused': 'أوقف المنظمون قائمة الانتظار مؤقتًا. يبقى لك ترتيبك فيها.',
  'offers.line-closed':
    'في هذا الوقت المتأخر لم تعد المقاعد التي تخلو تُعرض تلقائيًا. ولا يزال بوسع المنظمين أن يعطوك مقعدًا.',
  'offers.ended.title': 'انتهت مهلة الرد',
  'offers.ended.text': 'انتهى العرض في {time}، ويذهب المقعد إلى من يليك في الانتظار.',
  'offers.expired.text':
    'حُجز لك مقعد ولم يصل رد في الوقت المناسب. انتهى العرض في {time}، وذهب المقعد إلى من يليك في الانتظار.',
  'offers.take': 'اقبل المقعد',
  'offers.take.title': 'هل تقبل المقعد؟',
  'offers.take.text': 'يصير المقعد لك في الحال، ونرسل تذكرتك إلى {email}.',
  'offers.decline': 'لا، شكرًا',
  'offers.back': 'العودة إلى صفحتي',
  'offers.again': 'اطلب مقعدًا من جديد',
  'offers.again.title': 'هل تطلب مقعدًا من جديد؟',
  'offers.again.text': 'تقف في آخر قائمة الانتظار بترتيب جديد. وحين يأتي دورك نكتب إلى {email}.',
  'offers.too-late': 'وصل ردك بعد انتهاء المهلة. لم يعد المقعد محجوزًا لك.',
  'offers.no-offer': 'لا مقعد محجوز لك الآن. هذه هي الحال.',
  'offers.no-line': 'قائمة الانتظار لا تقبل أحدًا الآن.',
  'offers.closed': 'لم تعد الفعالية تقبل التسجيل.',
  'offers.other-live': 'لك تسجيل آخر في هذه الفعالية. اطلب رابطه في «تسجيلاتي».',
}

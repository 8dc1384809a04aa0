import type { Translation } from '../../message-types.ts'
import type { mail as en } from './en.ts'

export const mail: Translation<typeof en> = {
  'mail.dear': 'تحية طيبة {name}،',
  'mail.event': 'الفعالية',
  'mail.when': 'الموعد',
  'mail.when-before': 'الموعد السابق',
  'mail.where': 'المكان',
  'mail.where-before': 'المكان السابق',
  'mail.type': 'نوع المشاركة',
  'mail.code': 'الرمز',
  'mail.reason': 'السبب',
  'mail.on-site': 'حضوريًا',
  'mail.online': 'عبر الإنترنت',
  'mail.hours': '{date}، {start} – {end}',
  'mail.hours-daily': '{date}، {start} – {end} كل يوم',
  'mail.hours-later': 'ستُعلن الساعات لاحقًا',
  'mail.date-later': 'سيُعلن التاريخ لاحقًا',
  'mail.yours': 'بتوقيت {place}: {start} – {end} ({offset})',
  'mail.calendar': 'أضِف إلى تقويمك',
  'mail.google': 'Google',
  'mail.outlook': 'Outlook',
  'mail.download': 'تنزيل',
  'mail.own': 'تسجيلك',
  'mail.event-page': 'صفحة الفعالية',
  'mail.ticket': 'تذكرتك',
  'mail.cancel': 'إلغاء مكانك',
  'mail.leave': 'مغادرة قائمة الانتظار',
  'mail.register-again': 'التسجيل من جديد',
  'mail.not-you': 'ألم تكن أنت؟ راسلنا',
  'mail.why': 'وصلتك هذه الرسالة لأنك سجّلت.',
  'mail.sample': 'الساعات والأماكن بيانات تجريبية.',
  'mail.entry-request': 'موعد التقويم المرفق يتحدّث من تلقاء نفسه إذا تغيّر شيء.',
  'mail.entry-publish': 'موعد التقويم مرفق.',
  'mail.entry-cancel': 'موعد التقويم المرفق يزيل الموعد القديم.',
  'mail.entry-changed': 'موعد التقويم المرفق يحلّ محلّ القديم.',

  'mail.confirmed.subject': 'لك مكان: {event}، {when}',
  'mail.confirmed.title': 'لك مكان',
  'mail.confirmed.text': 'مكانك مؤكَّد.',
  'mail.confirmed.door': 'عند الباب، أظهِر رمز الاستجابة السريعة في صفحة تذكرتك، أو اذكر اسمك.',

  'mail.waitlisted.subject': 'لا مكان بعد، رقمك في القائمة {position}: {event}، {when}',
  'mail.waitlisted.title': 'رقمك في قائمة الانتظار {position}',
  'mail.waitlisted.text':
    'كل الأماكن مشغولة، فليس لك مكان بعد. نرجو ألا تحجز سفرك. عندما يخلو مكان ويأتي دورك نكتب إليك.',
  'mail.waitlisted.own': 'مكانك في القائمة',

  'mail.cancelled.subject': 'أُلغي تسجيلك: {event}، {when}',
  'mail.cancelled.title': 'أُلغي تسجيلك',
  'mail.cancelled.title-place': 'أُلغي مكانك',
  'mail.cancelled.by-you': 'أُلغي تسجيلك كما طلبت في {time}.',
  'mail.cancelled.by-organizers': 'ألغى المنظّمون تسجيلك في {time}.',

  'mail.expired.subject': 'انتهى تسجيلك: {event}، {when}',
  'mail.expired.title': 'انتهى تسجيلك',
  'mail.expired.waitlisted': 'لم يخلُ مكان لك قبل انتهاء الفعالية. نأسف لذلك.',
  'mail.expired.applied': 'انتهت الفعالية ولم يُبَتّ في طلبك. نأسف لذلك.',

  'mail.already-registered.subject': 'أنت مسجَّل من قبل: {event}، {when}',
  'mail.already-registered.title': 'أنت مسجَّل من قبل',
  'mail.already-registered.text':
    'ملأ أحدهم، وهو أنت على الأرجح، استمارة هذه الفعالية مرة أخرى بعنوانك. لم يتغيّر شيء. تسجيلك في صفحتك الخاصة.',
  'mail.already-registered.not-you': 'ألم تكن أنت؟ إذن لا داعي لأن تفعل شيئًا.',

  'mail.links.subject': 'تسجيلاتك: {site}',
  'mail.links.word': 'بناءً على طلبك',
  'mail.links.title': 'تسجيلاتك',
  'mail.links.text': 'هذه روابط تسجيلاتك. كل رابط يفتح أحدها من دون كلمة مرور، فاحتفظ بها لنفسك.',
  'mail.links.not-you': 'ألم تطلبها؟ إذن لا داعي لأن تفعل شيئًا: الروابط في هذه الرسالة وحدها.',
  'mail.links.why': 'وصلتك هذه الرسالة لأن روابط التسجيلات طُلبت بهذا العنوان.',

  'mail.event-cancelled.subject': 'أُلغيت: {event}، {when}',
  'mail.event-cancelled.title': 'أُلغيت الفعالية',
  'mail.event-cancelled.text': 'الفعالية التي سجّلت فيها لن تُقام. لا داعي لأن تفعل شيئًا.',

  'mail.event-postponed.subject': 'تأجّلت: {event}، {when}',
  'mail.event-postponed.word': 'تأجّلت',
  'mail.event-postponed.title': 'تأجّلت الفعالية',
  'mail.event-postponed.text':
    'لن تُقام الفعالية في موعدها، وسيُعلن موعد جديد. تحتفظ بتسجيلك، وبمكانك إن كان لك مكان؛ وإن تعذّر عليك الحضور فيمكنك الإلغاء في صفحتك الخاصة.',

  'mail.event-changed.subject': 'تغيّرت: {event}، {when}',
  'mail.event-changed.word': 'تغيّرت',
  'mail.event-changed.title': 'تغيّرت الفعالية',
  'mail.event-changed.text':
    'انتبه إلى الجديد أدناه. يبقى تسجيلك كما هو؛ وإن تعذّر عليك الحضور الآن فيمكنك الإلغاء في صفحتك الخاصة.',

  'mail.sign-in.subject': 'رابط الدخول: {site}',
  'mail.sign-in.word': 'للمنظّمين',
  'mail.sign-in.title': 'الدخول',
  'mail.sign-in.text': 'يتيح لك هذا الرابط الدخول مرة واحدة، ويعمل 15 دقيقة.',
  'mail.sign-in.browser':
    'افتحه في المتصفح الذي طلبته منه. وفي غيره يُطلب منك الرمز القصير المعروض في ذلك المتصفح.',
  'mail.sign-in.act': 'الدخول',
  'mail.sign-in.not-you': 'ألم تطلبه؟ إذن لا داعي لأن تفعل شيئًا: من دون هذا الرابط لا يدخل أحد.',
  'mail.sign-in.why': 'وصلتك هذه الرسالة لأنك من المنظّمين.',
}

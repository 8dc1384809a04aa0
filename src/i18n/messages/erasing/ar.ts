import type { Translation } from '../../message-types.ts'
import type { erasing as en } from './en.ts'

export const erasing: Translation<typeof en> = {
  'erasing.title': 'امحُ بياناتك',
  'erasing.goes':
    'يُحذف من هذه الفعالية كل ما يدل عليك: الاسم والعناوين والإجابات والملفات والرسائل وما دُوّن عنك. ولا يستطيع أحد استعادته.',
  'erasing.stays': 'لا يبقى إلا رقم وحالة وأوقات. يحصي بها المنظمون، ولا تدل عليك.',
  'erasing.place': 'يُلغى تسجيلك أولًا، وينتقل مقعدك إلى من يليك.',
  'erasing.live': 'يُلغى تسجيلك أولًا.',
  'erasing.link-dies': 'تتوقف هذه الصفحة ورابطها عن العمل.',
  'erasing.save-first': 'احفظ أولًا نسخة من بياناتك',
  'erasing.sure': 'امحوا كل ما يخصني في هذه الفعالية',
  'erasing.not-sure': 'ضع علامة في المربع إن كان هذا ما تريد',
  'erasing.go': 'امحُ بياناتي',
  'erasing.keep': 'لا، أبقِها',
  'erasing.meanwhile': 'تغيّر شيء في هذه الأثناء، ولم يُمحَ شيء بعد. حاول مرة أخرى.',
  'erasing.done': 'مُحيت بياناتك',
  'erasing.done-text': 'لم يعد في هذه الفعالية ما يدل عليك. ولم يعد رابط صفحتك يعمل.',
  'erasing.person': 'امحُ بيانات هذا الشخص',
  'erasing.person-title': 'محو بيانات: {name}',
  'erasing.person-goes':
    'يزول كل ما يدل على صاحبه: الاسم والعناوين والإجابات والملفات والرسائل والملاحظات والدعوة. ويبقى الرقم والحالة والأوقات للإحصاء. ولا يستطيع أحد استعادته.',
  'erasing.person-live': 'يُلغى التسجيل أولًا، وينتقل المقعد الذي يشغله إلى من يليه. ولا تُرسل رسالة.',
  'erasing.person-sure': 'تُمحى بيانات هذا الشخص نهائيًا',
  'erasing.person-go': 'امحُ نهائيًا',
  'erasing.person-done': 'مُحيت بيانات هذا الشخص.',
  'erasing.retention-on': 'بالإعداد الحالي تصبح تسجيلات هذه الفعالية مجهولة الهوية في {date}.',
}

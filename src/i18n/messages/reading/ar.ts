import type { Translation } from '../../message-types.ts'
import type { reading as en } from './en.ts'

export const reading: Translation<typeof en> = {
  'reading.no-start': 'لا يُذكر متى تبدأ.',
  'reading.time': 'تتعذر قراءة وقت من «{time}».',
  'reading.zone': 'لا يتضح أي منطقة زمنية هي «{zone}».',
  'reading.kinds': 'بدايتها يوم ونهايتها ساعة، أو العكس.',
  'reading.end-first': 'تنتهي قبل أن تبدأ.',
  'reading.gap': 'الساعات في {zone} تتخطى {time}، وأقرب وقتين موجودين هما {before} و{after}.',
  'reading.endless': 'تتكرر بلا نهاية. حدّد لها آخر تاريخ لتمكن قراءتها.',
  'reading.too-often': 'تتكرر أكثر من 200 مرة، أو لأكثر من 100 سنة.',
  'reading.part': 'تتكرر بقاعدة لا تُقرأ هنا: {part}',
  'reading.no-dates': 'تتكرر، لكن جميع تواريخها مستبعدة.',
  'reading.unclosed': 'السطر الذي يُنهيها مفقود، فقد يكون الملف مبتورًا.',
  'reading.line-long': 'أحد أسطرها طويل جدًا.',
  'reading.entry-long': 'هي أطول مما يُقرأ.',
  'reading.file-long': 'يتجاوز حجم الملف 10 MB. لم يُقرأ منه شيء.',
  'reading.parts': 'في الملف مدخلات كثيرة جدًا. لم يُقرأ ابتداءً من هذا السطر.',
  'reading.json-large': 'تداخل هذا الـJSON عميق جدًا، أو يحوي أكثر مما يُقرأ.',
}

import type { Translation } from '../../message-types.ts'
import type { listed as en } from './en.ts'

export const listed: Translation<typeof en> = {
  'listed.title': 'المشاركون',
  'listed.lead': 'من يشاركون ووافقوا على ذكر أسمائهم هنا، حتى {date}.',
  'listed.none': 'لم يُذكر أحد هنا بعد.',
  'listed.more': 'أسماء أخرى',
  'listed.first': 'من البداية',
  'listed.own': 'هل اسمك هنا ولا تريد ذلك؟ اسحب موافقتك من صفحتك الخاصة.',
  'listed.over': 'لم تعد هذه القائمة معروضة',
  'listed.over-text': 'كانت أسماء المشاركين في هذه الفعالية معروضة هنا حتى {date}.',
}

import type { Translation } from '../../message-types.ts'
import type { news as en } from './en.ts'

export const news: Translation<typeof en> = {
  'news.moved': 'موعد جديد: {title}',
  'news.relocated': 'مكان جديد: {title}',
  'news.back-on': 'ستُعقد رغم ما سبق: {title}',
  'news.was-now': 'سابقًا: {was}؛ الآن: {now}',
  'news.now': 'الآن: {now}',
}

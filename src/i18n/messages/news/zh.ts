import type { Translation } from '../../message-types.ts'
import type { news as en } from './en.ts'

export const news: Translation<typeof en> = {
  'news.moved': '改期：{title}',
  'news.relocated': '地点变更：{title}',
  'news.back-on': '恢复举行：{title}',
  'news.was-now': '原为 {was}，现为 {now}',
  'news.now': '现为 {now}',
}

import type { Translation } from '../../message-types.ts'
import type { news as en } from './en.ts'

export const news: Translation<typeof en> = {
  'news.moved': 'Новая дата: {title}',
  'news.relocated': 'Новое место: {title}',
  'news.back-on': 'Всё же состоится: {title}',
  'news.was-now': 'Было: {was}; теперь: {now}',
  'news.now': 'Теперь: {now}',
}

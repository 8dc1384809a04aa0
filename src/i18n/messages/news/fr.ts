import type { Translation } from '../../message-types.ts'
import type { news as en } from './en.ts'

export const news: Translation<typeof en> = {
  'news.moved': 'Nouvelle date : {title}',
  'news.relocated': 'Nouveau lieu : {title}',
  'news.back-on': 'Finalement maintenu : {title}',
  'news.was-now': 'Avant : {was} ; maintenant : {now}',
  'news.now': 'Maintenant : {now}',
}

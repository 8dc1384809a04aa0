import type { Translation } from '../../message-types.ts'
import type { news as en } from './en.ts'

export const news: Translation<typeof en> = {
  'news.moved': 'Nueva fecha: {title}',
  'news.relocated': 'Nuevo lugar: {title}',
  'news.back-on': 'Se celebra finalmente: {title}',
  'news.was-now': 'Antes: {was}; ahora: {now}',
  'news.now': 'Ahora: {now}',
}

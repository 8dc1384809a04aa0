import type { Room } from '../../message-types.ts'

export const news = {
  'news.moved': 'Moved: {title}',
  'news.relocated': 'New place: {title}',
  'news.back-on': 'Takes place after all: {title}',
  'news.was-now': 'Was {was}, now {now}',
  'news.now': 'Now {now}',
} as const satisfies Room

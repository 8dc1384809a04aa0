import type { Translation } from '../../message-types.ts'
import type { newsletter as en } from './en.ts'

export const newsletter: Translation<typeof en> = {
  'newsletter.title': 'Для бюллетеня',
  'newsletter.lead':
    'Предстоящие мероприятия в том виде, в каком их печатает бюллетень: скопируйте и вставьте.',
  'newsletter.none': 'Под этот выбор не подходит ни одно опубликованное мероприятие.',
  'newsletter.preview': 'Как это выглядит',
  'newsletter.html': 'В формате HTML',
  'newsletter.md': 'В формате Markdown',
  'newsletter.txt': 'Простым текстом',
  'newsletter.save': 'Сохранить в файл',
  'newsletter.choose': 'Что войдёт',
  'newsletter.language': 'Язык',
  'newsletter.from': 'С',
  'newsletter.until': 'По',
  'newsletter.most': 'Сколько мероприятий',
  'newsletter.most-hint': {
    one: 'Не более {count}.',
    few: 'Не более {count}.',
    many: 'Не более {count}.',
    other: 'Не более {count}.',
  },
  'newsletter.plain': 'Без ссылок',
  'newsletter.called-off': 'Также перенесённые и отменённые мероприятия',
  'newsletter.show': 'Показать',
  'newsletter.desk': 'Бюллетень',
}

import type { Translation } from '../../message-types.ts'
import type { upkeep as en } from './en.ts'

export const upkeep: Translation<typeof en> = {
  'upkeep.title': 'Состояние',
  'upkeep.lead': 'На чём работает сайт и что требует внимания.',
  'upkeep.unknown': 'неизвестно',
  'upkeep.zones': 'Данные часовых поясов',
  'upkeep.zones-runtime': 'В этом процессе',
  'upkeep.zones-database': 'По ним рассчитано сохранённое время',
  'upkeep.zones-machine': 'На машине',
  'upkeep.zones-old':
    'Машине известны более новые законы, чем этому процессу: обновите среду и перезапустите сайт.',
  'upkeep.moved': 'Мероприятия, сместившиеся из-за новых данных',
  'upkeep.moved-none': 'Пока нет.',
  'upkeep.database': 'База данных',
  'upkeep.server': 'Версия сервера',
  'upkeep.schema': 'Схема',
  'upkeep.missing': {
    one: 'Схеме не хватает {count} шага: запустите миграцию.',
    few: 'Схеме не хватает {count} шагов: запустите миграцию.',
    many: 'Схеме не хватает {count} шагов: запустите миграцию.',
    other: 'Схеме не хватает {count} шага: запустите миграцию.',
  },
  'upkeep.see-mails': 'Посмотреть письма',
  'upkeep.process': 'Процесс',
  'upkeep.runtime': 'Среда',
  'upkeep.since': 'Работает с',
}

import type { Translation } from '../../message-types.ts'
import type { office as en } from './en.ts'

export const office: Translation<typeof en> = {
  'office.name': 'Рабочее место Symposia',
  'office.menu': 'Рабочее место',
  'office.desk': 'Обзор',
  'office.new-event': 'Новое мероприятие',
  'office.account': 'Ваша учётная запись',
  'office.your-events': 'Ваши мероприятия',
  'office.public-site': 'Открытый сайт',
}

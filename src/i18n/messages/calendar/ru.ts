import type { Translation } from '../../message-types.ts'
import type { calendar as en } from './en.ts'

export const calendar: Translation<typeof en> = {
  'calendar.feed.about': 'Мероприятия: {site}. Календарь обновляется сам.',
  'calendar.feed.cut': 'Более ранние мероприятия сюда не вошли; полный список: {address}',
  'calendar.feed.no-abstracts': 'Часть описаний опущена; они есть на страницах мероприятий.',
  'calendar.feed.no-sessions': 'Пункты программы далёких по времени мероприятий не вошли.',
  'calendar.feed.no-farthest': 'Самые далёкие по времени мероприятия не вошли; полный список: {address}',
  'calendar.cancelled': 'Отменено: {title}',
  'calendar.postponed': 'Перенесено: {title}',
  'calendar.gone': 'Отменено',
  'calendar.closes': 'Окончание регистрации: {title}',
  'calendar.session-of': 'Мероприятие: {title}',
  'calendar.joining': 'Подключиться:',
  'calendar.hours': '{hours}, {zone}',
  'calendar.hours-daily': '{hours} ежедневно, {zone}',
  'calendar.register': 'Регистрация до {date}:',
  'calendar.apply': 'Приём заявок до {date}:',
  'calendar.invitation': 'Только по приглашению.',
  'calendar.broadcast': 'Смотреть онлайн:',
  'calendar.applied': 'Заявка подана: {title}',
  'calendar.waitlisted': 'Лист ожидания: {title}',
  'calendar.offered': 'Предложено место: {title}',
  'calendar.number': 'Регистрация № {number}',
  'calendar.error.twice': 'Параметр «{name}» указан дважды.',
  'calendar.error.value': 'Значение параметра «{name}» здесь неизвестно.',
}

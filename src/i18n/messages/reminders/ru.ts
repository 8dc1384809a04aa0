import type { Translation } from '../../message-types.ts'
import type { reminders as en } from './en.ts'

export const reminders: Translation<typeof en> = {
  'reminders.lead':
    'Их получают до мероприятия все, у кого есть место. Кто получит место позже, у того свежее подтверждение, и напоминание ему не приходит.',
  'reminders.add': 'Добавить напоминание',
  'reminders.new': 'Новое напоминание',
  'reminders.change': 'Изменить напоминание',
  'reminders.before': {
    one: 'За {count} день, {time}',
    few: 'За {count} дня, {time}',
    many: 'За {count} дней, {time}',
    other: 'За {count} дня, {time}',
  },
  'reminders.on-day': 'В первый день, {time}',
  'reminders.all-types': 'Все виды участия без своего напоминания',
  'reminders.off': 'Выключено',
  'reminders.undated': 'Уйдёт, когда дата будет известна',
  'reminders.to-come': 'Уйдёт: {time}',
  'reminders.left': 'Ушло: {time}',
  'reminders.missed': 'Не отправлено: задано позже, чем {time}',
  'reminders.days': 'За сколько дней',
  'reminders.days-hint': 'От 0 до 60, считая от первого дня.',
  'reminders.time': 'Время суток',
  'reminders.time-hint': 'В часовом поясе мероприятия.',
  'reminders.on': 'Отправлять',
  'reminders.on-hint': 'Без отметки никто с этим видом участия напоминания не получит.',
  'reminders.bring-hint': 'Язык: {language}. В письме будет так, как вы напишете.',
  'reminders.preview': 'Письмо таким, каким его получили бы вы',
  'reminders.bad-days': 'Укажите число дней от 0 до 60',
  'reminders.bad-time': 'Укажите время, например 09:00',
  'reminders.too-many': {
    one: 'У мероприятия не больше {count} напоминания',
    few: 'У мероприятия не больше {count} напоминаний',
    many: 'У мероприятия не больше {count} напоминаний',
    other: 'У мероприятия не больше {count} напоминания',
  },
  'reminders.mail.subject': '{soon}: {event}, {when}',
  'reminders.mail.today': 'Сегодня',
  'reminders.mail.tomorrow': 'Завтра',
  'reminders.mail.days': {
    one: 'Через {count} день',
    few: 'Через {count} дня',
    many: 'Через {count} дней',
    other: 'Через {count} дня',
  },
  'reminders.mail.title': 'До скорой встречи',
  'reminders.mail.text':
    'Мероприятие, на котором у вас есть место, уже скоро. Если вы всё же не сможете прийти, пожалуйста, откажитесь сейчас: место достанется кому-то ещё.',
  'reminders.mail.bring': 'Что взять с собой',
}

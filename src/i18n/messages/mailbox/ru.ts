import type { Translation } from '../../message-types.ts'
import type { mailbox as en } from './en.ts'

export const mailbox: Translation<typeof en> = {
  'mailbox.title': 'Почтовый ящик',
  'mailbox.lead':
    'В демонстрации письма не отправляются. Всё, что было бы отправлено, лежит здесь, новые сверху.',
  'mailbox.empty': 'Писем пока нет',
  'mailbox.empty-text': 'Зарегистрируйтесь на мероприятие: письмо об этом придёт сюда.',
  'mailbox.to': 'Кому',
  'mailbox.from': 'От кого',
  'mailbox.reply-to': 'Ответы на адрес',
  'mailbox.at': 'Написано',
  'mailbox.attachments': 'Вложения',
  'mailbox.as-html': 'Как письмо показывает большинство программ',
  'mailbox.as-text': 'Текстом',
  'mailbox.back': 'Все письма',
  'mailbox.clock': 'Часы демонстрации',
  'mailbox.clock-now': 'Сейчас {time}',
  'mailbox.advance': 'Перевести вперёд на',
  'mailbox.advance-hour': '1 час',
  'mailbox.advance-day': '1 день',
  'mailbox.advance-offer': '49 часов',
  'mailbox.advance-week': '1 неделю',
  'mailbox.advance-month': '30 дней',
}

import type { Translation } from '../../message-types.ts'
import type { wishes as en } from './en.ts'

export const wishes: Translation<typeof en> = {
  'wishes.title': 'Сообщить мне, когда дата будет известна',
  'wishes.lead':
    'Мы напишем вам один раз, как только дата этого мероприятия будет известна. Ваш адрес больше ни для чего не нужен и затем удаляется.',
  'wishes.send': 'Сообщить мне',
  'wishes.sent': 'Мы вам сообщим',
  'wishes.sent-text': 'Как только дата будет известна, письмо уйдёт на адрес {email}.',
  'wishes.again': 'Указать другой адрес',
  'wishes.mail.subject': 'Дата известна: {event}, {when}',
  'wishes.mail.word': 'По вашей просьбе',
  'wishes.mail.title': 'Дата известна',
  'wishes.mail.text': 'Вы просили сообщить. Если вы хотите прийти, всё остальное — на странице мероприятия.',
  'wishes.mail.why':
    'Вы получили это письмо, потому что с этим адресом попросили сообщить о дате. Больше писем не будет.',
}

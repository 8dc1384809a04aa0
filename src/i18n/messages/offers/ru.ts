import type { Translation } from '../../message-types.ts'
import type { offers as en } from './en.ts'

export const offers: Translation<typeof en> = {
  'offers.text':
    'Оно удерживается за вами. Примите его до истечения срока, иначе оно перейдёт к следующему в очереди.',
  'offers.deadline': 'Срок ответа: {time}',
  'offers.yours': '{place}: {time}',
  'offers.left-days': {
    one: 'Остался {count} день',
    few: 'Осталось {count} дня',
    many: 'Осталось {count} дней',
    other: 'Осталось {count} дня',
  },
  'offers.left-hours': {
    one: 'Остался {count} час',
    few: 'Осталось {count} часа',
    many: 'Осталось {count} часов',
    other: 'Осталось {count} часа',
  },
  'offers.left-minutes': {
    one: 'Осталась {count} минута',
    few: 'Осталось {count} минуты',
    many: 'Осталось {count} минут',
    other: 'Осталось {count} минуты',
  },
  'offers.rests':
    'Пока мероприятие перенесено, срок не идёт: место остаётся за вами, а вместе с новой датой вы получите новый срок.',
  'offers.ended.title': 'Срок ответа прошёл',
  'offers.ended.text': 'Предложение закончилось: {time}. Место переходит к следующему в очереди.',
  'offers.expired.text':
    'Для вас удерживалось место, но ответ вовремя не пришёл. Предложение закончилось: {time}. Место перешло к следующему в очереди.',
  'offers.take': 'Принять место',
  'offers.take.title': 'Принять место?',
  'offers.take.text': 'Место сразу станет вашим, а билет мы отправим на {email}.',
  'offers.decline': 'Нет, спасибо',
  'offers.back': 'Назад на мою страницу',
  'offers.again': 'Снова попросить место',
  'offers.again.title': 'Снова попросить место?',
  'offers.again.text':
    'Вы встанете в конец листа ожидания с новым номером. Когда подойдёт ваша очередь, мы напишем на {email}.',
  'offers.too-late': 'Ответ пришёл после срока. Место больше не удерживается за вами.',
  'offers.no-offer': 'Сейчас за вами не удерживается место. Вот как обстоят дела.',
  'offers.no-line': 'В лист ожидания сейчас никого не принимают.',
  'offers.closed': 'Регистрация на мероприятие закончена.',
  'offers.other-live':
    'У вас есть другая регистрация на это мероприятие. Запросите ссылку в разделе «Мои регистрации».',
}

import type { Translation } from '../../message-types.ts'
import type { embed as en } from './en.ts'

export const embed: Translation<typeof en> = {
  'embed.all': 'Все мероприятия',
  'embed.missing': 'Такого мероприятия нет, или оно больше не опубликовано',
  'embed.picture': 'Места зала, полукругом перед трибуной',
  'embed.wrong-address': 'Параметр {name} — адрес страницы этого сайта: {address}',
  'embed.no-page': 'По этому адресу нет страницы, которую можно встроить: {address}',
  'embed.only-json': 'Есть только {name}',
  'embed.title': 'На других сайтах',
  'embed.lead':
    'Покажите мероприятия на страницах своей организации. Они остаются верными, когда что-то переносится, и не ставят cookie.',
  'embed.choose': 'Что показать',
  'embed.event': 'Мероприятие',
  'embed.upcoming': 'Все предстоящие мероприятия',
  'embed.view': 'Вид',
  'embed.list': 'Список',
  'embed.month': 'Месяц',
  'embed.most': 'Мероприятий, не более',
  'embed.language': 'Язык',
  'embed.own-language': 'Язык читателя',
  'embed.scheme': 'Цвета',
  'embed.own-scheme': 'Как на устройстве читателя',
  'embed.light': 'Светлые',
  'embed.dark': 'Тёмные',
  'embed.show': 'Показать код',
  'embed.element': 'Как часть страницы',
  'embed.element-text': 'Занимает нужную высоту. Без скриптов остаётся ссылка внутри него.',
  'embed.frame': 'Во фрейме',
  'embed.frame-text': 'Для страниц, где скрипты запрещены. Высота задаётся вручную.',
  'embed.address': 'По адресу',
  'embed.address-text':
    'WordPress и другие программы с поддержкой oEmbed делают фрейм по одному адресу страницы.',
  'embed.preview': 'Предварительный просмотр',
}

import type { Translation } from '../../message-types.ts'
import type { listed as en } from './en.ts'

export const listed: Translation<typeof en> = {
  'listed.title': 'Участники',
  'listed.lead': 'Участники, которые согласились быть названными здесь. Список открыт по {date}.',
  'listed.none': 'Пока здесь никто не назван.',
  'listed.more': 'Ещё имена',
  'listed.first': 'С начала',
  'listed.own': 'Вы есть в списке, но не хотите этого? Отзовите согласие на своей странице.',
  'listed.over': 'Этот список больше не показывается',
  'listed.over-text': 'Участники этого мероприятия были названы здесь по {date}.',
}

import type { Translation } from '../../message-types.ts'
import type { listed as en } from './en.ts'

export const listed: Translation<typeof en> = {
  'listed.title': 'Participantes',
  'listed.lead': 'Quienes participan y aceptaron figurar aquí, hasta el {date}.',
  'listed.none': 'Todavía no figura nadie aquí.',
  'listed.more': 'Más nombres',
  'listed.first': 'Desde el principio',
  'listed.own': '¿Su nombre figura aquí y prefiere que no? Retire su consentimiento en su página.',
  'listed.over': 'Esta lista ya no se muestra',
  'listed.over-text': 'Los participantes de este evento figuraron aquí hasta el {date}.',
}

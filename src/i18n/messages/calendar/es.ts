import type { Translation } from '../../message-types.ts'
import type { calendar as en } from './en.ts'

export const calendar: Translation<typeof en> = {
  'calendar.feed.about': 'Los eventos de {site}, siempre al día.',
  'calendar.feed.cut': 'Los eventos más antiguos no figuran aquí; están todos en {address}',
  'calendar.feed.no-abstracts':
    'Algunas descripciones se omiten; se encuentran en las páginas de los eventos.',
  'calendar.feed.no-sessions': 'No figuran las sesiones de los eventos más lejanos.',
  'calendar.feed.no-farthest': 'Los eventos de fecha más lejana no figuran aquí; están todos en {address}',
  'calendar.cancelled': 'Cancelado: {title}',
  'calendar.postponed': 'Aplazado: {title}',
  'calendar.gone': 'Cancelado',
  'calendar.closes': 'Cierre de inscripciones: {title}',
  'calendar.session-of': 'Evento: {title}',
  'calendar.joining': 'Participar en línea:',
  'calendar.hours': '{hours}, {zone}',
  'calendar.hours-daily': '{hours} cada día, {zone}',
  'calendar.register': 'Inscripción hasta el {date}:',
  'calendar.apply': 'Solicitudes hasta el {date}:',
  'calendar.invitation': 'Solo por invitación.',
  'calendar.broadcast': 'Seguir en línea:',
  'calendar.applied': 'Solicitud enviada: {title}',
  'calendar.waitlisted': 'Lista de espera: {title}',
  'calendar.offered': 'Plaza ofrecida: {title}',
  'calendar.number': 'Inscripción n.º {number}',
  'calendar.error.twice': 'El parámetro «{name}» aparece dos veces.',
  'calendar.error.value': 'El parámetro «{name}» tiene un valor que aquí no se conoce.',
}

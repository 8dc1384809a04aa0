import type { Translation } from '../../message-types.ts'
import type { offers as en } from './en.ts'

export const offers: Translation<typeof en> = {
  'offers.text':
    'Está reservada a su nombre. Acéptela antes de que acabe el plazo; si no, pasa a la siguiente persona.',
  'offers.deadline': 'Responda antes del {time}',
  'offers.yours': '{time} ({place})',
  'offers.left-days': {
    one: 'Queda {count} día',
    many: 'Quedan {count} de días',
    other: 'Quedan {count} días',
  },
  'offers.left-hours': {
    one: 'Queda {count} hora',
    many: 'Quedan {count} de horas',
    other: 'Quedan {count} horas',
  },
  'offers.left-minutes': {
    one: 'Queda {count} minuto',
    many: 'Quedan {count} de minutos',
    other: 'Quedan {count} minutos',
  },
  'offers.rests':
    'Mientras el evento está aplazado, el plazo se detiene: la plaza sigue reservada para usted y recibirá un nuevo plazo con la nueva fecha.',
  'offers.line-paused':
    'Los organizadores han puesto la lista de espera en pausa. Conserva su puesto en ella.',
  'offers.line-closed':
    'A estas alturas las plazas que quedan libres ya no se ofrecen automáticamente. Los organizadores aún pueden darle una.',
  'offers.ended.title': 'El plazo para responder ha pasado',
  'offers.ended.text': 'La oferta terminó el {time} y la plaza pasa a la siguiente persona.',
  'offers.expired.text':
    'Había una plaza reservada para usted y no llegó respuesta a tiempo. La oferta terminó el {time} y la plaza pasó a la siguiente persona.',
  'offers.take': 'Aceptar la plaza',
  'offers.take.title': '¿Aceptar la plaza?',
  'offers.take.text': 'La plaza es suya enseguida y enviamos su entrada a {email}.',
  'offers.decline': 'No, gracias',
  'offers.back': 'Volver a mi página',
  'offers.again': 'Pedir plaza de nuevo',
  'offers.again.title': '¿Pedir plaza de nuevo?',
  'offers.again.text':
    'Pasa al final de la lista de espera con un número nuevo. Cuando sea su turno, escribiremos a {email}.',
  'offers.too-late': 'Su respuesta llegó después del plazo. La plaza ya no está reservada para usted.',
  'offers.no-offer': 'Ahora no hay ninguna plaza reservada para usted. Así están las cosas.',
  'offers.no-line': 'La lista de espera ya no admite a nadie.',
  'offers.closed': 'El evento ya no admite inscripciones.',
  'offers.other-live': 'Tiene otra inscripción en este evento. Pida su enlace en «Mis inscripciones».',
}

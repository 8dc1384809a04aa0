import type { Translation } from '../../message-types.ts'
import type { feeds as en } from './en.ts'

export const feeds: Translation<typeof en> = {
  'feeds.name': 'Mis inscripciones, {site}',
  'feeds.about': 'Sus inscripciones con {site}, siempre al día.',
  'feeds.way': 'Para verla, cambiarla o cancelarla, pida aquí sus enlaces:',
  'feeds.deadline': 'Responder sobre su plaza: {title}',
  'feeds.deadline-text': 'Se le guarda una plaza hasta el {time}.',
  'feeds.only': 'Solo sus inscripciones',
  'feeds.only-text': 'Su calendario personal sigue sus propias inscripciones. Enviamos el enlace por correo.',
  'feeds.mail-act': 'Todas en una página',
  'feeds.lead': 'Todas las inscripciones con {email}.',
  'feeds.none': 'Por ahora no hay inscripciones con esta dirección.',
  'feeds.urgent': 'A la espera de su respuesta',
  'feeds.coming': 'Próximas',
  'feeds.past': 'Pasadas y terminadas',
  'feeds.invitation': 'Invitación',
  'feeds.until': 'Responda antes del {time}.',
  'feeds.offer-act': 'Aceptar la plaza o renunciar a ella',
  'feeds.invitation-act': 'Responder a la invitación',
  'feeds.calendar-lead':
    'Suscríbase una vez y su calendario seguirá por sí solo sus inscripciones: su estado, sus horarios y hasta cuándo responder. No contiene ningún enlace con el que se pueda actuar.',
  'feeds.address': 'La dirección de su calendario',
  'feeds.soon':
    'Cada programa busca los cambios a su ritmo: Google más o menos una vez al día, Outlook cada pocas horas, Apple y Thunderbird según los configure. Un archivo descargado se queda como está.',
  'feeds.renew': 'Sustituir la dirección',
  'feeds.renew-text':
    'Para cuando la conoce quien no debería. La dirección de arriba deja de funcionar al momento: dé la nueva a cada calendario que la tenga. Sus inscripciones y entradas siguen igual.',
  'feeds.renew-act': 'Crear una dirección nueva',
  'feeds.renewed': 'Su calendario tiene una dirección nueva. La anterior ya no funciona.',
}

import type { Translation } from '../../message-types.ts'
import type { mailbox as en } from './en.ts'

export const mailbox: Translation<typeof en> = {
  'mailbox.title': 'Buzón',
  'mailbox.lead':
    'La demostración no envía correos. Lo que se habría enviado se guarda aquí, lo más reciente primero.',
  'mailbox.empty': 'Todavía no hay correos',
  'mailbox.empty-text': 'Inscríbase en un evento: el correo correspondiente llega aquí.',
  'mailbox.to': 'Para',
  'mailbox.from': 'De',
  'mailbox.reply-to': 'Respuestas a',
  'mailbox.at': 'Escrito',
  'mailbox.attachments': 'Adjuntos',
  'mailbox.as-html': 'Como lo muestra la mayoría de los programas',
  'mailbox.as-text': 'Como texto',
  'mailbox.back': 'Todos los correos',
  'mailbox.clock': 'El reloj de la demostración',
  'mailbox.clock-now': 'Ahora es {time}',
  'mailbox.advance': 'Adelantarlo',
  'mailbox.advance-hour': '1 hora',
  'mailbox.advance-day': '1 día',
  'mailbox.advance-offer': '49 horas',
  'mailbox.advance-week': '1 semana',
  'mailbox.advance-month': '30 días',
}

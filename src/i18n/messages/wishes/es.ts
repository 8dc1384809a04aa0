import type { Translation } from '../../message-types.ts'
import type { wishes as en } from './en.ts'

export const wishes: Translation<typeof en> = {
  'wishes.title': 'Avísenme cuando se fije la fecha',
  'wishes.lead':
    'Le escribiremos una sola vez, en cuanto se fije la fecha de este evento. Su dirección no se usa para nada más y después se borra.',
  'wishes.send': 'Avísenme',
  'wishes.sent': 'Le avisaremos',
  'wishes.sent-text': 'En cuanto se fije la fecha, se enviará un correo a {email}.',
  'wishes.again': 'Indicar otra dirección',
  'wishes.mail.subject': 'Ya hay fecha: {event}, {when}',
  'wishes.mail.word': 'A petición suya',
  'wishes.mail.title': 'Ya hay fecha',
  'wishes.mail.text':
    'Nos pidió que le avisáramos. Si quiere venir, todo lo demás está en la página del evento.',
  'wishes.mail.why': 'Recibe este correo porque se pidió un aviso con esta dirección. No habrá más correos.',
}

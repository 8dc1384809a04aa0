import type { Translation } from '../../message-types.ts'
import type { mail as en } from './en.ts'

export const mail: Translation<typeof en> = {
  'mail.dear': 'Hola, {name}:',
  'mail.event': 'Evento',
  'mail.when': 'Cuándo',
  'mail.when-before': 'Cuándo (antes)',
  'mail.where': 'Dónde',
  'mail.where-before': 'Dónde (antes)',
  'mail.type': 'Participación',
  'mail.code': 'Código',
  'mail.reason': 'Motivo',
  'mail.on-site': 'Presencial',
  'mail.online': 'En línea',
  'mail.hours': '{date}, {start} – {end}',
  'mail.hours-daily': '{date}, {start} – {end} cada día',
  'mail.hours-later': 'El horario se anunciará',
  'mail.date-later': 'La fecha se anunciará',
  'mail.yours': 'Hora local ({place}): {start} – {end} ({offset})',
  'mail.calendar': 'Añadir a su calendario',
  'mail.google': 'Google',
  'mail.outlook': 'Outlook',
  'mail.download': 'Descargar',
  'mail.own': 'Su inscripción',
  'mail.event-page': 'La página del evento',
  'mail.ticket': 'Su entrada',
  'mail.cancel': 'Cancelar su plaza',
  'mail.leave': 'Salir de la lista de espera',
  'mail.register-again': 'Inscribirse de nuevo',
  'mail.not-you': '¿No fue usted? Escríbanos',
  'mail.why': 'Recibe este correo porque se inscribió.',
  'mail.sample': 'Los horarios y lugares son datos de ejemplo.',
  'mail.entry-request': 'La entrada de calendario adjunta se actualiza sola si algo cambia.',
  'mail.entry-publish': 'Se adjunta una entrada de calendario.',
  'mail.entry-cancel': 'La entrada de calendario adjunta retira la anterior.',
  'mail.entry-changed': 'La entrada de calendario adjunta sustituye a la anterior.',

  'mail.confirmed.subject': 'Tiene una plaza: {event}, {when}',
  'mail.confirmed.title': 'Tiene una plaza',
  'mail.confirmed.text': 'Su plaza está confirmada.',
  'mail.confirmed.door': 'En la entrada, muestre el código QR de la página de su entrada o diga su nombre.',

  'mail.waitlisted.subject':
    'Aún sin plaza, tiene el número {position} de la lista de espera: {event}, {when}',
  'mail.waitlisted.title': 'Tiene el número {position} de la lista de espera',
  'mail.waitlisted.text':
    'Todas las plazas están ocupadas, así que aún no tiene plaza. Por favor, no reserve el viaje todavía. Cuando quede una plaza libre y sea su turno, le escribiremos.',
  'mail.waitlisted.own': 'Su puesto en la lista de espera',

  'mail.cancelled.subject': 'Cancelada: su inscripción, {event}, {when}',
  'mail.cancelled.title': 'Su inscripción está cancelada',
  'mail.cancelled.title-place': 'Su plaza está cancelada',
  'mail.cancelled.by-you': 'Como nos pidió el {time}, su inscripción está cancelada.',
  'mail.cancelled.by-organizers': 'Los organizadores cancelaron su inscripción el {time}.',

  'mail.expired.subject': 'Su inscripción ha terminado: {event}, {when}',
  'mail.expired.title': 'Su inscripción ha terminado',
  'mail.expired.waitlisted':
    'No quedó ninguna plaza libre para usted antes del final del evento. Lo sentimos.',
  'mail.expired.applied': 'El evento ha terminado y no se tomó una decisión sobre su solicitud. Lo sentimos.',

  'mail.already-registered.subject': 'Ya tiene una inscripción: {event}, {when}',
  'mail.already-registered.title': 'Ya tiene una inscripción',
  'mail.already-registered.text':
    'Alguien, probablemente usted, rellenó de nuevo el formulario de este evento con su dirección. No se ha cambiado nada. Su inscripción está en su página personal.',
  'mail.already-registered.not-you': 'Si no fue usted, no tiene que hacer nada.',

  'mail.links.subject': 'Sus inscripciones: {site}',
  'mail.links.word': 'A petición suya',
  'mail.links.title': 'Sus inscripciones',
  'mail.links.text':
    'Estos son los enlaces a sus inscripciones. Cada uno abre una sin contraseña: no los comparta.',
  'mail.links.not-you': 'Si no los pidió, no tiene que hacer nada: solo este correo contiene los enlaces.',
  'mail.links.why': 'Recibe este correo porque se pidieron las inscripciones de esta dirección.',

  'mail.event-cancelled.subject': 'Cancelado: {event}, {when}',
  'mail.event-cancelled.title': 'El evento está cancelado',
  'mail.event-cancelled.text': 'El evento en el que se inscribió no se celebrará. No tiene que hacer nada.',

  'mail.event-postponed.subject': 'Aplazado: {event}, {when}',
  'mail.event-postponed.word': 'Aplazado',
  'mail.event-postponed.title': 'El evento se aplaza',
  'mail.event-postponed.text':
    'El evento no se celebrará en la fecha prevista. Se anunciará una nueva. Conserva su inscripción, y su plaza si la tiene; si no puede venir, puede cancelar en su página personal.',

  'mail.event-changed.subject': 'Cambios: {event}, {when}',
  'mail.event-changed.word': 'Cambios',
  'mail.event-changed.title': 'El evento ha cambiado',
  'mail.event-changed.text':
    'Abajo encontrará las novedades. Su inscripción sigue igual; si ahora no puede venir, puede cancelar en su página personal.',

  'mail.sign-in.subject': 'Su enlace para iniciar sesión: {site}',
  'mail.sign-in.word': 'Para organizadores',
  'mail.sign-in.title': 'Iniciar sesión',
  'mail.sign-in.text': 'Con este enlace puede iniciar sesión una sola vez. Vale durante 15 minutos.',
  'mail.sign-in.browser':
    'Ábralo en el navegador en el que lo pidió. En otro se le pedirá el código corto que se muestra en aquel.',
  'mail.sign-in.act': 'Iniciar sesión',
  'mail.sign-in.not-you': 'Si no lo pidió, no tiene que hacer nada: sin este enlace nadie puede entrar.',
  'mail.sign-in.why': 'Recibe este correo porque es parte de la organización de eventos.',
}

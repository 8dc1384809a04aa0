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
  'mail.dropped': 'Ya no disponible',
  'mail.edit': 'Cambiar sus respuestas',
  'mail.withdraw': 'Retirar su solicitud',
  'mail.yours-at': 'Hora local ({place}): {time} ({offset})',
  'mail.type-before': 'Participación (antes)',
  'mail.type-wanted': 'Participación que espera',

  'mail.confirmed.subject': 'Tiene una plaza: {event}, {when}',
  'mail.confirmed.title': 'Tiene una plaza',
  'mail.confirmed.text': 'Su plaza está confirmada.',
  'mail.confirmed.door': 'En la entrada, muestre el código QR de la página de su entrada o diga su nombre.',

  'mail.waitlisted.subject':
    'Aún sin plaza, tiene el número {position} de la lista de espera: {event}, {when}',
  'mail.waitlisted.title': 'Tiene el número {position} de la lista de espera',
  'mail.waitlisted.text':
    'Todas las plazas están ocupadas, así que aún no tiene plaza. Por favor, no reserve el viaje todavía.',
  'mail.waitlisted.own': 'Su puesto en la lista de espera',
  'mail.waitlisted.offer': {
    one: 'Cuando quede una plaza libre y sea su turno, se la ofreceremos por correo y tendrá como máximo {count} hora para responder.',
    many: 'Cuando quede una plaza libre y sea su turno, se la ofreceremos por correo y tendrá como máximo {count} de horas para responder.',
    other:
      'Cuando quede una plaza libre y sea su turno, se la ofreceremos por correo y tendrá como máximo {count} horas para responder.',
  },

  'mail.cancelled.subject': 'Cancelada: su inscripción, {event}, {when}',
  'mail.cancelled.title': 'Su inscripción está cancelada',
  'mail.cancelled.title-place': 'Su plaza está cancelada',
  'mail.cancelled.by-you': 'Como nos pidió el {time}, su inscripción está cancelada.',
  'mail.cancelled.by-organizers': 'Los organizadores cancelaron su inscripción el {time}.',
  'mail.cancelled.title-offer': 'Rechazó la plaza',
  'mail.cancelled.offer':
    'Como nos pidió el {time}, la plaza pasa a la siguiente persona de la lista y su inscripción está cancelada.',
  'mail.cancelled.title-line': 'Salió de la lista de espera',
  'mail.cancelled.line': 'Como nos pidió el {time}, ya no está en la lista de espera.',
  'mail.cancelled.title-application': 'Su solicitud está retirada',
  'mail.cancelled.application': 'Como nos pidió el {time}, su solicitud está retirada.',
  'mail.cancelled.by-contact': 'La persona que hizo su inscripción la canceló el {time}.',

  'mail.expired.subject': 'Su inscripción ha terminado: {event}, {when}',
  'mail.expired.title': 'Su inscripción ha terminado',
  'mail.expired.waitlisted':
    'No quedó ninguna plaza libre para usted antes del final del evento. Lo sentimos.',
  'mail.expired.applied': 'El evento ha terminado y no se tomó una decisión sobre su solicitud. Lo sentimos.',
  'mail.expired.title-application': 'No se decidió sobre su solicitud',

  'mail.lead.accept': 'Gracias por su respuesta.',
  'mail.lead.approve': 'Los organizadores aceptaron su solicitud.',
  'mail.lead.promote': 'Los organizadores le dieron una plaza de la lista de espera.',
  'mail.lead.restore': 'Los organizadores restablecieron su inscripción.',
  'mail.lead.ask-again': 'Pidió una plaza de nuevo.',
  'mail.lead.change-type': 'Su participación ha cambiado.',

  'mail.applied.subject': 'Hemos recibido su solicitud: {event}, {when}',
  'mail.applied.title': 'Hemos recibido su solicitud',
  'mail.applied.again-subject': 'Su solicitud está abierta de nuevo: {event}, {when}',
  'mail.applied.again-title': 'Su solicitud está abierta de nuevo',
  'mail.applied.text':
    'Los organizadores decidirán sobre ella. Aún no tiene plaza: por favor, no reserve el viaje todavía.',
  'mail.applied.hear': 'Le escribiremos en cuanto haya una decisión.',
  'mail.applied.hear-by': 'Tendrá respuesta a más tardar el {date}.',
  'mail.applied.own': 'Su solicitud',

  'mail.offered.subject': 'Hay una plaza para usted. Responda antes del {until}: {event}',
  'mail.offered.title': 'Hay una plaza para usted',
  'mail.offered.text':
    'Está reservada a su nombre hasta la hora indicada abajo. Si no hay respuesta hasta entonces, pasa a la siguiente persona de la lista.',
  'mail.offered.renewed':
    'El evento se celebra, así que la plaza ofrecida vuelve a valer, con un nuevo plazo.',
  'mail.offered.until': 'Responder antes de',
  'mail.offered.take': 'Aceptar la plaza',
  'mail.offered.decline': 'Rechazar la plaza',

  'mail.offer-ended.subject': 'La plaza ya no está reservada para usted: {event}, {when}',
  'mail.offer-ended.title': 'La plaza ya no está reservada para usted',
  'mail.offer-ended.expired':
    'No hubo respuesta dentro del plazo, así que la plaza pasa a la siguiente persona de la lista.',
  'mail.offer-ended.again-text':
    'Si aún quiere venir, pida una plaza de nuevo: pasará al final de la lista de espera.',
  'mail.offer-ended.again': 'Pedir una plaza de nuevo',
  'mail.offer-ended.withdrawn-subject': 'Se retiró la plaza ofrecida: {event}, {when}',
  'mail.offer-ended.withdrawn-title': 'Se retiró la plaza ofrecida',
  'mail.offer-ended.withdrawn':
    'Los organizadores retiraron la plaza que le habían ofrecido. Lo sentimos. Está de nuevo en la lista de espera, con el número {position}, y no tiene que pedirla otra vez.',

  'mail.declined.subject': 'Sobre su solicitud: {event}, {when}',
  'mail.declined.title': 'No podemos darle una plaza',
  'mail.declined.text':
    'Los organizadores leyeron su solicitud y no pueden darle una plaza. Gracias por su interés.',

  'mail.changed.subject': 'Cambios: su inscripción, {event}, {when}',
  'mail.changed.title': 'Su inscripción ha cambiado',
  'mail.changed.type-by-you': 'Como nos pidió, su participación ha cambiado.',
  'mail.changed.type-by-organizers': 'Los organizadores cambiaron su participación.',
  'mail.changed.type-by-contact': 'La persona que hizo su inscripción cambió su participación.',
  'mail.changed.type-free': 'La plaza que esperaba quedó libre: participa como deseaba.',
  'mail.changed.edit-by-you': 'Sus cambios están guardados.',
  'mail.changed.edit-by-organizers': 'Los organizadores cambiaron su inscripción.',
  'mail.changed.edit-by-contact': 'La persona que hizo su inscripción la cambió.',
  'mail.changed.waits': 'Aún no hay plaza: tiene el número {position} de la lista de espera.',
  'mail.changed.waits-subject': 'Conserva su plaza y tiene el número {position} para otra: {event}, {when}',
  'mail.changed.waits-title': 'Conserva su plaza y espera otra',
  'mail.changed.waits-for':
    'Aún no hay plaza del tipo que desea. Tiene el número {position} de la lista de espera. En cuanto quede una libre, se hará el cambio y le escribiremos; hasta entonces todo sigue igual.',
  'mail.changed.stay': 'Dejar de esperar',
  'mail.changed.what': 'Cambios',

  'mail.registered-for-you.subject': 'Alguien hizo su inscripción: {event}, {when}',
  'mail.registered-for-you.title': 'Alguien hizo su inscripción',
  'mail.registered-for-you.text':
    'La inscripción es suya: en su página personal puede ver lo que se rellenó, corregirlo o cancelarla. El enlace solo se le envía a usted.',
  'mail.registered-for-you.consents':
    'Hay cosas que nadie puede aceptar en su nombre, como figurar en la lista de participantes. Por favor, indique allí qué acepta.',
  'mail.registered-for-you.act': 'Indicar qué acepta',
  'mail.registered-for-you.by': 'Inscripción hecha por',
  'mail.registered-for-you.not-you': 'Si no quiere participar, cancele en su página personal.',
  'mail.registered-for-you.why': 'Recibe este correo porque alguien hizo su inscripción con esta dirección.',

  'mail.questions.subject': 'Por favor, responda: {event}, {when}',
  'mail.questions.title': {
    one: 'Los organizadores tienen {count} pregunta',
    many: 'Los organizadores tienen {count} de preguntas',
    other: 'Los organizadores tienen {count} preguntas',
  },
  'mail.questions.text':
    'Tiene plaza, y los organizadores necesitan saber más para prepararse. Por favor, responda en su página personal.',
  'mail.questions.act': 'Responder',
  'mail.questions.list': 'Preguntas',

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
  'mail.event-changed.back-subject': 'Se celebra: {event}, {when}',
  'mail.event-changed.back-title': 'El evento se celebra',
  'mail.event-changed.back-text':
    'El evento vuelve a celebrarse. Su inscripción sigue valiendo; si ahora no puede venir, puede cancelar en su página personal.',

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

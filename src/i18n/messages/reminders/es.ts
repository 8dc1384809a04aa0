import type { Translation } from '../../message-types.ts'
import type { reminders as en } from './en.ts'

export const reminders: Translation<typeof en> = {
  'reminders.lead':
    'Todas las personas con plaza los reciben antes del evento. Quien obtiene la plaza más tarde acaba de recibir la confirmación y no recibe recordatorio.',
  'reminders.add': 'Añadir un recordatorio',
  'reminders.new': 'Nuevo recordatorio',
  'reminders.change': 'Cambiar el recordatorio',
  'reminders.before': {
    one: '{count} día antes, {time}',
    many: '{count} de días antes, {time}',
    other: '{count} días antes, {time}',
  },
  'reminders.on-day': 'El primer día, {time}',
  'reminders.all-types': 'Todos los tipos sin uno propio',
  'reminders.off': 'Desactivado',
  'reminders.undated': 'Sale cuando se fije la fecha',
  'reminders.to-come': 'Sale el {time}',
  'reminders.left': 'Salió el {time}',
  'reminders.missed': 'No enviado: se definió después del {time}',
  'reminders.days': 'Días antes',
  'reminders.days-hint': 'De 0 a 60, contados desde el primer día.',
  'reminders.time': 'Hora',
  'reminders.time-hint': 'En la zona horaria del evento.',
  'reminders.on': 'Enviar',
  'reminders.on-hint': 'Sin marcar, nadie de este tipo recibe recordatorio.',
  'reminders.bring-hint': 'En {language}. Figura en el correo tal como lo escriba.',
  'reminders.preview': 'El correo tal como lo recibiría usted',
  'reminders.bad-days': 'Indique un número de días de 0 a 60',
  'reminders.bad-time': 'Indique una hora como 09:00',
  'reminders.too-many': {
    one: 'Un evento tiene como máximo {count} recordatorio',
    many: 'Un evento tiene como máximo {count} de recordatorios',
    other: 'Un evento tiene como máximo {count} recordatorios',
  },
  'reminders.mail.subject': '{soon}: {event}, {when}',
  'reminders.mail.today': 'Hoy',
  'reminders.mail.tomorrow': 'Mañana',
  'reminders.mail.days': {
    one: 'En {count} día',
    many: 'En {count} de días',
    other: 'En {count} días',
  },
  'reminders.mail.title': 'Hasta pronto',
  'reminders.mail.text':
    'Se acerca el evento para el que tiene plaza. Si al final no puede venir, por favor, cancele ahora para que otra persona pueda ocupar la plaza.',
  'reminders.mail.bring': 'Qué llevar',
}

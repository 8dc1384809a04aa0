import type { Translation } from '../../message-types.ts'
import type { erasing as en } from './en.ts'

export const erasing: Translation<typeof en> = {
  'erasing.title': 'Borrar sus datos',
  'erasing.goes':
    'De este evento desaparece todo lo que dice quién es usted: nombre, direcciones, respuestas, archivos, correos y anotaciones sobre usted. Nadie puede recuperarlo.',
  'erasing.stays':
    'Solo quedan un número, un estado y unas horas. Sirven a los organizadores para contar; no dicen quién es usted.',
  'erasing.place': 'Antes se cancela su inscripción, y su plaza pasa a la siguiente persona.',
  'erasing.live': 'Antes se cancela su inscripción.',
  'erasing.link-dies': 'Esta página y su enlace dejan de funcionar.',
  'erasing.save-first': 'Guarde antes una copia de sus datos',
  'erasing.sure': 'Borrar todo lo que se refiere a mí en este evento',
  'erasing.not-sure': 'Marque la casilla si es lo que quiere',
  'erasing.go': 'Borrar mis datos',
  'erasing.keep': 'No, conservarlos',
  'erasing.meanwhile': 'Entretanto algo ha cambiado y todavía no se ha borrado nada. Inténtelo de nuevo.',
  'erasing.done': 'Sus datos están borrados',
  'erasing.done-text': 'En este evento ya nada dice quién es usted. El enlace a su página ya no funciona.',
  'erasing.person': 'Borrar los datos de esta persona',
  'erasing.person-title': 'Borrar los datos: {name}',
  'erasing.person-goes':
    'Desaparece todo lo que dice quién es: nombre, direcciones, respuestas, archivos, correos, anotaciones e invitación. El número, el estado y las horas quedan para los recuentos. Nadie puede recuperarlo.',
  'erasing.person-live':
    'Antes se cancela la inscripción, y la plaza que ocupa pasa a la siguiente persona. No se envía ningún correo.',
  'erasing.person-sure': 'Los datos de esta persona deben borrarse para siempre',
  'erasing.person-go': 'Borrar para siempre',
  'erasing.person-done': 'Los datos de esta persona están borrados.',
  'erasing.retention-on': 'Tal como está, las inscripciones de este evento pasan a ser anónimas el {date}.',
}

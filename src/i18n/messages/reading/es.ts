import type { Translation } from '../../message-types.ts'
import type { reading as en } from './en.ts'

export const reading: Translation<typeof en> = {
  'reading.no-start': 'No dice cuándo empieza.',
  'reading.time': 'No se puede leer ninguna hora en «{time}».',
  'reading.zone': 'Nada indica qué zona horaria es «{zone}».',
  'reading.kinds': 'Empieza con un día y termina con una hora, o al revés.',
  'reading.end-first': 'Termina antes de empezar.',
  'reading.gap':
    'En la zona {zone} los relojes saltan {time}: las horas más próximas que existen son {before} y {after}.',
  'reading.endless': 'Se repite sin fin. Indique una última fecha para que se pueda leer.',
  'reading.too-often': 'Se repite más de 200 veces o durante más de 100 años.',
  'reading.part': 'Se repite según una regla que aquí no se lee: {part}',
  'reading.no-dates': 'Se repite, pero todas sus fechas están excluidas.',
  'reading.unclosed': 'Falta la línea que la cierra: es posible que el archivo esté incompleto.',
  'reading.line-long': 'Una de sus líneas es demasiado larga.',
  'reading.entry-long': 'Es demasiado larga.',
  'reading.file-long': 'El archivo supera los 10 MB. No se ha leído nada.',
  'reading.parts': 'El archivo tiene demasiadas entradas. A partir de esta línea no se ha leído.',
  'reading.json-large': 'Este JSON está anidado a demasiada profundidad o contiene demasiados elementos.',
}

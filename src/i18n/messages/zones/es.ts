import type { Translation } from '../../message-types.ts'
import type { zones as en } from './en.ts'

export const zones: Translation<typeof en> = {
  'zones.title': 'Nuevos datos de zonas horarias',
  'zones.about':
    'La ley sobre la hora ha cambiado: versión {version} de los datos de zonas horarias. Lo anunciado se mantiene, en {zone}; el instante al que se refiere puede ser otro.',
  'zones.moved': '{name}: según este reloj era {was}; ahora es {now}',
  'zones.sessions': {
    one: 'También se ha movido {count} sesión del programa',
    many: 'También se han movido {count} de sesiones del programa',
    other: 'También se han movido {count} sesiones del programa',
  },
  'zones.types': {
    one: 'También se ha movido el plazo de inscripción de {count} tipo',
    many: 'También se han movido los plazos de inscripción de {count} de tipos',
    other: 'También se han movido los plazos de inscripción de {count} tipos',
  },
  'zones.gap-event': 'Una hora del evento ya no existe: los relojes la saltan.',
  'zones.gap-programme': 'Una hora del programa ya no existe: los relojes la saltan.',
  'zones.gap-types': 'Una hora del plazo de inscripción de un tipo ya no existe: los relojes la saltan.',
  'zones.choose': 'Elegir otra hora',
  'zones.seen': 'Retirar el aviso',
  'zones.badge': 'Zona horaria',
  'zones.desk': 'Nuevos datos de zonas horarias lo han movido.',
  'zones.desk-gap': 'Una de sus horas ya no existe: elija otra.',
}

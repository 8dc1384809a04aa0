import type { Translation } from '../../message-types.ts'
import type { upkeep as en } from './en.ts'

export const upkeep: Translation<typeof en> = {
  'upkeep.title': 'Estado',
  'upkeep.lead': 'Sobre qué funciona el sitio y qué necesita atención.',
  'upkeep.unknown': 'desconocido',
  'upkeep.zones': 'Datos de zonas horarias',
  'upkeep.zones-runtime': 'En este proceso',
  'upkeep.zones-database': 'Origen de las horas guardadas',
  'upkeep.zones-machine': 'En la máquina',
  'upkeep.zones-old':
    'La máquina conoce leyes más recientes que este proceso: actualice el entorno y vuelva a iniciar el sitio.',
  'upkeep.moved': 'Eventos movidos por datos nuevos',
  'upkeep.moved-none': 'Ninguno hasta ahora.',
  'upkeep.database': 'Base de datos',
  'upkeep.server': 'Versión del servidor',
  'upkeep.schema': 'Esquema',
  'upkeep.missing': {
    one: 'Falta {count} paso del esquema: ejecute la migración.',
    many: 'Faltan {count} de pasos del esquema: ejecute la migración.',
    other: 'Faltan {count} pasos del esquema: ejecute la migración.',
  },
  'upkeep.see-mails': 'Ver los correos',
  'upkeep.process': 'Proceso',
  'upkeep.runtime': 'Entorno',
  'upkeep.since': 'En marcha desde',
}

import type { Translation } from '../../message-types.ts'
import type { newsletter as en } from './en.ts'

export const newsletter: Translation<typeof en> = {
  'newsletter.title': 'Para el boletín',
  'newsletter.lead': 'Los próximos eventos, con la forma del boletín, listos para pegar.',
  'newsletter.none': 'Ningún evento publicado corresponde a esta selección.',
  'newsletter.preview': 'Así se ve',
  'newsletter.html': 'En HTML',
  'newsletter.md': 'En Markdown',
  'newsletter.txt': 'En texto sin formato',
  'newsletter.save': 'Guardar en un archivo',
  'newsletter.choose': 'Su contenido',
  'newsletter.language': 'Idioma',
  'newsletter.from': 'Desde',
  'newsletter.until': 'Hasta',
  'newsletter.most': 'Número de eventos',
  'newsletter.most-hint': {
    one: '{count} como máximo.',
    many: '{count} como máximo.',
    other: '{count} como máximo.',
  },
  'newsletter.plain': 'Sin enlaces',
  'newsletter.called-off': 'También los eventos aplazados y cancelados',
  'newsletter.show': 'Mostrar',
  'newsletter.desk': 'Boletín',
}

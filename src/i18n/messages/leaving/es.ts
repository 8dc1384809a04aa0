import type { Translation } from '../../message-types.ts'
import type { leaving as en } from './en.ts'

export const leaving: Translation<typeof en> = {
  'leaving.draft':
    'Solo los organizadores. La página desaparece, y los calendarios suscritos muestran el evento como cancelado.',
  'leaving.draft-unlisted':
    'Solo los organizadores. La página desaparece; los calendarios suscritos solo a él lo muestran como cancelado.',
  'leaving.draft-people':
    'No una vez que alguien se ha inscrito o ha sido invitado: puede quedar fuera de listas o cancelarse.',
  'leaving.unlisted':
    'Quien tenga el enlace. Sale de los listados y canales: los calendarios suscritos lo muestran como cancelado; los participantes conservan su plaza.',
  'leaving.back': 'Todo el mundo. Vuelve a los calendarios que lo tenían.',
  'leaving.had-people':
    'Alguien se ha inscrito o ha sido invitado: el evento puede quedar fuera de listas o cancelarse',
}

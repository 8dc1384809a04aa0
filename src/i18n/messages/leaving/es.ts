import type { Translation } from '../../message-types.ts'
import type { leaving as en } from './en.ts'

export const leaving: Translation<typeof en> = {
  'leaving.draft':
    'Solo los organizadores. La página desaparece, y los calendarios suscritos muestran el evento como cancelado.',
  'leaving.draft-unlisted':
    'Solo los organizadores. La página desaparece; los calendarios suscritos solo a él lo muestran como cancelado.',
  'leaving.draft-people': 'No mientras haya personas inscritas: aplácelo o cancélelo.',
  'leaving.unlisted':
    'Quien tenga el enlace. Sale de los listados y canales: los calendarios suscritos lo muestran como cancelado; los participantes conservan su plaza.',
  'leaving.back': 'Todo el mundo. Vuelve a los calendarios que lo tenían.',
  'leaving.has-people': 'Hay personas inscritas: aplace o cancele el evento',
}

import type { Translation } from '../../message-types.ts'
import type { office as en } from './en.ts'

export const office: Translation<typeof en> = {
  'office.name': 'Oficina de Symposia',
  'office.menu': 'Oficina',
  'office.desk': 'Mesa',
  'office.new-event': 'Nuevo evento',
  'office.account': 'Su cuenta',
  'office.your-events': 'Sus eventos',
  'office.public-site': 'Sitio público',
}

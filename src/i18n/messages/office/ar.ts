import type { Translation } from '../../message-types.ts'
import type { office as en } from './en.ts'

export const office: Translation<typeof en> = {
  'office.name': 'مكتب Symposia',
  'office.menu': 'المكتب',
  'office.desk': 'اللوحة',
  'office.new-event': 'فعالية جديدة',
  'office.account': 'حسابك',
  'office.your-events': 'فعالياتك',
  'office.public-site': 'الموقع العام',
}

import type { Translation } from '../../message-types.ts'
import type { office as en } from './en.ts'

export const office: Translation<typeof en> = {
  'office.name': 'Bureau Symposia',
  'office.menu': 'Bureau',
  'office.desk': 'Accueil',
  'office.new-event': 'Nouvel événement',
  'office.account': 'Votre compte',
  'office.your-events': 'Vos événements',
  'office.public-site': 'Site public',
}

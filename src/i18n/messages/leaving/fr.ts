import type { Translation } from '../../message-types.ts'
import type { leaving as en } from './en.ts'

export const leaving: Translation<typeof en> = {
  'leaving.draft':
    'Les organisateurs seuls. La page disparaît, et les agendas abonnés montrent l’événement comme annulé.',
  'leaving.draft-unlisted':
    'Les organisateurs seuls. La page disparaît ; les agendas abonnés à lui seul le montrent comme annulé.',
  'leaving.draft-people':
    'Impossible dès que quelqu’un s’est inscrit ou a été invité : il peut passer hors liste ou être annulé.',
  'leaving.unlisted':
    'Quiconque a le lien. Il quitte les listes et les flux : les agendas abonnés le montrent comme annulé, les participants gardent leur place.',
  'leaving.back': 'Tout le monde. Il revient dans les agendas qui l’avaient.',
  'leaving.had-people':
    'Quelqu’un s’est inscrit ou a été invité : l’événement peut passer hors liste ou être annulé',
}

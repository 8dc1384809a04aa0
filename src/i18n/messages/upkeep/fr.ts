import type { Translation } from '../../message-types.ts'
import type { upkeep as en } from './en.ts'

export const upkeep: Translation<typeof en> = {
  'upkeep.title': 'État',
  'upkeep.lead': 'Ce sur quoi tourne le site, et ce qui demande qu’on s’en occupe.',
  'upkeep.unknown': 'inconnu',
  'upkeep.zones': 'Données de fuseaux horaires',
  'upkeep.zones-runtime': 'Dans ce processus',
  'upkeep.zones-database': 'Origine des heures enregistrées',
  'upkeep.zones-machine': 'Sur la machine',
  'upkeep.zones-old':
    'La machine connaît des lois plus récentes que ce processus : mettez l’environnement à jour et relancez le site.',
  'upkeep.moved': 'Événements déplacés par de nouvelles données',
  'upkeep.moved-none': 'Aucun jusqu’ici.',
  'upkeep.database': 'Base de données',
  'upkeep.server': 'Version du serveur',
  'upkeep.schema': 'Schéma',
  'upkeep.missing': {
    one: 'Il manque {count} étape au schéma : lancez la migration.',
    many: 'Il manque {count} d’étapes au schéma : lancez la migration.',
    other: 'Il manque {count} étapes au schéma : lancez la migration.',
  },
  'upkeep.see-mails': 'Voir les courriels',
  'upkeep.process': 'Processus',
  'upkeep.runtime': 'Environnement',
  'upkeep.since': 'En marche depuis',
}

import type { Translation } from '../../message-types.ts'
import type { zones as en } from './en.ts'

export const zones: Translation<typeof en> = {
  'zones.title': 'Nouvelles données de fuseaux horaires',
  'zones.about':
    'La loi sur l’heure a changé : version {version} des données de fuseaux. Ce qui est annoncé reste, en {zone} ; l’instant que cela désigne peut être un autre.',
  'zones.moved': '{name} : à cette horloge, c’était {was} ; c’est maintenant {now}',
  'zones.sessions': {
    one: '{count} séance du programme s’est déplacée aussi',
    many: '{count} de séances du programme se sont déplacées aussi',
    other: '{count} séances du programme se sont déplacées aussi',
  },
  'zones.types': {
    one: 'La période d’inscription de {count} catégorie s’est déplacée aussi',
    many: 'Les périodes d’inscription de {count} de catégories se sont déplacées aussi',
    other: 'Les périodes d’inscription de {count} catégories se sont déplacées aussi',
  },
  'zones.gap-event': 'Une heure de l’événement n’existe plus : les horloges la sautent.',
  'zones.gap-programme': 'Une heure du programme n’existe plus : les horloges la sautent.',
  'zones.gap-types':
    'Une heure de la période d’inscription d’une catégorie n’existe plus : les horloges la sautent.',
  'zones.choose': 'Choisir une autre heure',
  'zones.seen': 'Écarter l’avis',
  'zones.badge': 'Fuseau horaire',
  'zones.desk': 'De nouvelles données de fuseaux l’ont déplacé.',
  'zones.desk-gap': 'Une de ses heures n’existe plus : choisissez-en une autre.',
}

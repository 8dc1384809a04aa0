import type { Translation } from '../../message-types.ts'
import type { offers as en } from './en.ts'

export const offers: Translation<typeof en> = {
  'offers.text':
    'Elle est réservée à votre nom. Acceptez-la avant la date limite, sinon elle revient à la personne suivante.',
  'offers.deadline': 'Répondez avant le {time}',
  'offers.yours': '{time} ({place})',
  'offers.left-days': {
    one: 'Il reste {count} jour',
    many: 'Il reste {count} de jours',
    other: 'Il reste {count} jours',
  },
  'offers.left-hours': {
    one: 'Il reste {count} heure',
    many: 'Il reste {count} d’heures',
    other: 'Il reste {count} heures',
  },
  'offers.left-minutes': {
    one: 'Il reste {count} minute',
    many: 'Il reste {count} de minutes',
    other: 'Il reste {count} minutes',
  },
  'offers.rests':
    'Tant que l’événement est reporté, le délai est suspendu : la place vous reste réservée, et vous recevrez un nouveau délai avec la nouvelle date.',
  'offers.line-paused': 'Les organisateurs ont suspendu la liste d’attente. Vous y gardez votre rang.',
  'offers.line-closed':
    'À cette date, les places qui se libèrent ne sont plus proposées automatiquement. Les organisateurs peuvent encore vous en donner une.',
  'offers.ended.title': 'Le délai de réponse est passé',
  'offers.ended.text': 'La proposition a pris fin le {time}, et la place revient à la personne suivante.',
  'offers.expired.text':
    'Une place vous était réservée, et aucune réponse n’est venue à temps. La proposition a pris fin le {time}, et la place est revenue à la personne suivante.',
  'offers.take': 'Accepter la place',
  'offers.take.title': 'Accepter la place ?',
  'offers.take.text': 'La place est aussitôt à vous, et nous envoyons votre billet à {email}.',
  'offers.decline': 'Non, merci',
  'offers.back': 'Retour à ma page',
  'offers.again': 'Redemander une place',
  'offers.again.title': 'Redemander une place ?',
  'offers.again.text':
    'Vous reprenez à la fin de la liste d’attente, avec un nouveau rang. Quand viendra votre tour, nous écrirons à {email}.',
  'offers.too-late': 'Votre réponse est venue après le délai. La place ne vous est plus réservée.',
  'offers.no-offer': 'Aucune place ne vous est réservée en ce moment. Voici où en sont les choses.',
  'offers.no-line': 'La liste d’attente ne prend plus personne.',
  'offers.closed': 'L’événement ne prend plus d’inscriptions.',
  'offers.other-live':
    'Vous avez une autre inscription à cet événement. Demandez son lien sous « Mes inscriptions ».',
}

import type { Translation } from '../../message-types.ts'
import type { calendar as en } from './en.ts'

export const calendar: Translation<typeof en> = {
  'calendar.feed.about': 'Les événements de {site}, tenus à jour.',
  'calendar.feed.cut': 'Les événements plus anciens ne figurent pas ici ; ils sont tous sur {address}',
  'calendar.feed.no-abstracts':
    'Certaines descriptions ne figurent pas ici ; elles se trouvent sur les pages des événements.',
  'calendar.feed.no-sessions': 'Les séances des événements lointains ne figurent pas ici.',
  'calendar.feed.no-farthest':
    'Les événements les plus lointains ne figurent pas ici ; ils sont tous sur {address}',
  'calendar.cancelled': 'Annulé : {title}',
  'calendar.postponed': 'Reporté : {title}',
  'calendar.gone': 'Annulé',
  'calendar.closes': 'Clôture des inscriptions : {title}',
  'calendar.session-of': 'Événement : {title}',
  'calendar.joining': 'Participer en ligne :',
  'calendar.hours': '{hours}, {zone}',
  'calendar.hours-daily': '{hours} chaque jour, {zone}',
  'calendar.register': 'Inscription jusqu’au {date} :',
  'calendar.apply': 'Candidature jusqu’au {date} :',
  'calendar.invitation': 'Sur invitation uniquement.',
  'calendar.broadcast': 'À suivre en ligne :',
  'calendar.applied': 'Candidature envoyée : {title}',
  'calendar.waitlisted': 'Liste d’attente : {title}',
  'calendar.offered': 'Place proposée : {title}',
  'calendar.number': 'Inscription n° {number}',
  'calendar.error.twice': 'Le paramètre « {name} » est donné deux fois.',
  'calendar.error.value': 'Le paramètre « {name} » a une valeur inconnue ici.',
}

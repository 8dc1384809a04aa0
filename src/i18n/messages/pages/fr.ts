import type { Translation } from '../../message-types.ts'
import type { pages as en } from './en.ts'

export const pages: Translation<typeof en> = {
  'privacy.title': 'Confidentialité',
  'privacy.lead': 'Ce que nous gardons, qui le lit, et ce que vous pouvez faire.',
  'privacy.pages-title': 'Ces pages',
  'privacy.pages':
    'Elles ne déposent aucun cookie, ne gardent rien dans votre navigateur, ne chargent rien d’autres sites et ne comptent pas les visites.',
  'privacy.register-title': 'Quand vous vous inscrivez',
  'privacy.register':
    'Nous gardons ce que vous écrivez dans le formulaire, pour organiser cet événement. Ses organisateurs le lisent, chacun selon son rôle. Les autres participants n’en voient rien.',
  'privacy.own':
    'Votre page personnelle, dont nous vous envoyons le lien, montre ce qui est gardé et vous le remet en fichier. Vous pouvez l’y corriger, et tout faire effacer.',
  'privacy.mail':
    'Nous vous écrivons à propos de votre inscription, et de rien d’autre sauf si vous l’avez demandé.',
  'privacy.keep': {
    one: 'Les inscriptions deviennent anonymes {count} mois après l’événement.',
    many: 'Les inscriptions deviennent anonymes {count} de mois après l’événement.',
    other: 'Les inscriptions deviennent anonymes {count} mois après l’événement.',
  },
  'privacy.notice': 'La notice de l’organisation',
  'privacy.version': 'Version {number}',
  'accessibility.title': 'Accessibilité',
  'accessibility.lead': 'Chacun doit pouvoir lire, s’inscrire et venir.',
  'accessibility.pages-title': 'Ces pages',
  'accessibility.pages':
    'Elles suivent les WCAG 2.2, niveau AA. Elles fonctionnent au clavier, avec un lecteur d’écran, agrandies, en contraste élevé, en mode sombre, sur papier et sans script.',
  'accessibility.checked':
    'Un test automatique les vérifie à la largeur d’un téléphone et d’un bureau. Elles n’ont pas été essayées par des personnes qui utilisent chaque jour un lecteur d’écran.',
  'accessibility.events-title': 'Les événements',
  'accessibility.events':
    'Vous avez besoin de quelque chose pour participer, ou quelque chose vous gêne ici ? Écrivez-nous. Nous répondons et corrigeons ce que nous pouvons.',
  'contact.title': 'Contact',
  'contact.lead':
    'Les questions sur un événement vont d’abord à ses organisateurs : leur adresse figure sur sa page.',
  'contact.address': 'Adresse',
  'contact.email': 'Courriel',
  'contact.phone': 'Téléphone',
  'contact.website': 'Site web',
}

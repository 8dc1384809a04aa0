import type { Translation } from '../../message-types.ts'
import type { embed as en } from './en.ts'

export const embed: Translation<typeof en> = {
  'embed.all': 'Tous les événements',
  'embed.missing': 'Cet événement n’existe pas ou n’est plus public',
  'embed.picture': 'Les sièges d’une salle en arc devant l’orateur',
  'embed.wrong-address': 'Le paramètre {name} doit être l’adresse d’une page de ce site : {address}',
  'embed.no-page': 'Aucune page à intégrer à cette adresse : {address}',
  'embed.only-json': 'Seul {name} est proposé',
  'embed.title': 'Sur d’autres sites',
  'embed.lead':
    'Affichez les événements sur les pages de votre organisme. Ils restent exacts quand une date change, et ne déposent aucun cookie.',
  'embed.choose': 'Que montrer',
  'embed.event': 'Événement',
  'embed.upcoming': 'Tous les événements à venir',
  'embed.view': 'Forme',
  'embed.list': 'Liste',
  'embed.month': 'Mois',
  'embed.most': 'Nombre maximal d’événements',
  'embed.language': 'Langue',
  'embed.own-language': 'Celle du lecteur',
  'embed.scheme': 'Couleurs',
  'embed.own-scheme': 'Comme sur l’appareil du lecteur',
  'embed.light': 'Claires',
  'embed.dark': 'Sombres',
  'embed.show': 'Afficher le code',
  'embed.element': 'Comme partie de la page',
  'embed.element-text': 'Il prend la hauteur qu’il lui faut. Sans scripts, il reste le lien qu’il contient.',
  'embed.frame': 'Dans un cadre',
  'embed.frame-text': 'Pour les pages où aucun script n’est permis. Réglez la hauteur à la main.',
  'embed.address': 'Par son adresse',
  'embed.address-text':
    'WordPress et d’autres programmes qui connaissent oEmbed font le cadre à partir de la seule adresse de la page.',
  'embed.preview': 'Aperçu',
}

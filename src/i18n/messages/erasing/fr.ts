import type { Translation } from '../../message-types.ts'
import type { erasing as en } from './en.ts'

export const erasing: Translation<typeof en> = {
  'erasing.title': 'Effacer vos données',
  'erasing.goes':
    'Tout ce qui dit qui vous êtes disparaît de cet événement : nom, adresses, réponses, fichiers, courriels et notes à votre sujet. Personne ne peut le rétablir.',
  'erasing.stays':
    'Il ne reste qu’un numéro, un état et des heures. Les organisateurs s’en servent pour compter ; ils ne disent pas qui vous êtes.',
  'erasing.place': 'Votre inscription est d’abord annulée, et votre place revient à la personne suivante.',
  'erasing.live': 'Votre inscription est d’abord annulée.',
  'erasing.link-dies': 'Cette page et son lien cessent de fonctionner.',
  'erasing.save-first': 'Enregistrer d’abord une copie de vos données',
  'erasing.sure': 'Effacer tout ce qui me concerne dans cet événement',
  'erasing.not-sure': 'Cochez la case si c’est ce que vous voulez',
  'erasing.go': 'Effacer mes données',
  'erasing.keep': 'Non, les conserver',
  'erasing.meanwhile': 'Quelque chose a changé entre-temps, et rien n’est encore effacé. Veuillez réessayer.',
  'erasing.done': 'Vos données sont effacées',
  'erasing.done-text':
    'Plus rien dans cet événement ne dit qui vous êtes. Le lien vers votre page ne fonctionne plus.',
  'erasing.person': 'Effacer les données de cette personne',
  'erasing.person-title': 'Effacer les données : {name}',
  'erasing.person-goes':
    'Tout ce qui dit de qui il s’agit disparaît : nom, adresses, réponses, fichiers, courriels, notes, invitation. Le numéro, l’état et les heures restent pour les comptes. Personne ne peut le rétablir.',
  'erasing.person-live':
    'L’inscription est d’abord annulée, et la place qu’elle occupe revient à la personne suivante. Aucun courriel n’est envoyé.',
  'erasing.person-sure': 'Les données de cette personne doivent être effacées définitivement',
  'erasing.person-go': 'Effacer définitivement',
  'erasing.person-done': 'Les données de cette personne sont effacées.',
  'erasing.retention-on': 'En l’état, les inscriptions à cet événement deviennent anonymes le {date}.',
}

import type { Translation } from '../../message-types.ts'
import type { listed as en } from './en.ts'

export const listed: Translation<typeof en> = {
  'listed.title': 'Participants',
  'listed.lead': 'Les personnes qui participent et acceptent de figurer ici, jusqu’au {date}.',
  'listed.none': 'Personne ne figure encore ici.',
  'listed.more': 'Plus de noms',
  'listed.first': 'Depuis le début',
  'listed.own': 'Votre nom figure ici et vous ne le souhaitez plus ? Retirez votre accord sur votre page.',
  'listed.over': 'Cette liste n’est plus affichée',
  'listed.over-text': 'Les participants de cet événement ont figuré ici jusqu’au {date}.',
}

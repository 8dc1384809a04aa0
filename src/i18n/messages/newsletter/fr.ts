import type { Translation } from '../../message-types.ts'
import type { newsletter as en } from './en.ts'

export const newsletter: Translation<typeof en> = {
  'newsletter.title': 'Pour la lettre d’information',
  'newsletter.lead': 'Les événements à venir, dans la forme de la lettre, prêts à coller.',
  'newsletter.none': 'Aucun événement publié ne correspond à ce choix.',
  'newsletter.preview': 'Aperçu',
  'newsletter.html': 'En HTML',
  'newsletter.md': 'En Markdown',
  'newsletter.txt': 'En texte brut',
  'newsletter.save': 'Enregistrer dans un fichier',
  'newsletter.choose': 'Son contenu',
  'newsletter.language': 'Langue',
  'newsletter.from': 'Du',
  'newsletter.until': 'Au',
  'newsletter.most': 'Nombre d’événements',
  'newsletter.most-hint': { one: '{count} au plus.', many: '{count} au plus.', other: '{count} au plus.' },
  'newsletter.plain': 'Sans liens',
  'newsletter.called-off': 'Aussi les événements reportés et annulés',
  'newsletter.show': 'Afficher',
  'newsletter.desk': 'Lettre d’information',
}

import type { Translation } from '../../message-types.ts'
import type { mailbox as en } from './en.ts'

export const mailbox: Translation<typeof en> = {
  'mailbox.title': 'Boîte de réception',
  'mailbox.lead':
    'La démonstration n’envoie aucun courriel. Ce qui aurait été envoyé est gardé ici, le plus récent d’abord.',
  'mailbox.empty': 'Pas encore de courriel',
  'mailbox.empty-text': 'Inscrivez-vous à un événement : le courriel correspondant arrive ici.',
  'mailbox.to': 'À',
  'mailbox.from': 'De',
  'mailbox.reply-to': 'Réponses à',
  'mailbox.at': 'Écrit le',
  'mailbox.attachments': 'Pièces jointes',
  'mailbox.as-html': 'Comme la plupart des programmes l’affichent',
  'mailbox.as-text': 'En texte',
  'mailbox.back': 'Tous les courriels',
  'mailbox.clock': 'L’horloge de la démonstration',
  'mailbox.clock-now': 'Il est {time}',
  'mailbox.advance': 'L’avancer de',
  'mailbox.advance-hour': '1 heure',
  'mailbox.advance-day': '1 jour',
  'mailbox.advance-offer': '49 heures',
  'mailbox.advance-week': '1 semaine',
  'mailbox.advance-month': '30 jours',
}

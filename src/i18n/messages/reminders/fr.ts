import type { Translation } from '../../message-types.ts'
import type { reminders as en } from './en.ts'

export const reminders: Translation<typeof en> = {
  'reminders.lead':
    'Toute personne qui a une place les reçoit avant l’événement. Qui obtient sa place plus tard vient d’avoir la confirmation et ne reçoit pas de rappel.',
  'reminders.add': 'Ajouter un rappel',
  'reminders.new': 'Nouveau rappel',
  'reminders.change': 'Modifier le rappel',
  'reminders.before': {
    one: '{count} jour avant, {time}',
    many: '{count} de jours avant, {time}',
    other: '{count} jours avant, {time}',
  },
  'reminders.on-day': 'Le premier jour, {time}',
  'reminders.all-types': 'Toutes les catégories sans rappel propre',
  'reminders.off': 'Désactivé',
  'reminders.undated': 'Part dès que la date est fixée',
  'reminders.to-come': 'Part le {time}',
  'reminders.left': 'Parti le {time}',
  'reminders.missed': 'Non envoyé : défini après le {time}',
  'reminders.days': 'Jours avant',
  'reminders.days-hint': 'De 0 à 60, à compter du premier jour.',
  'reminders.time': 'Heure',
  'reminders.time-hint': 'Dans le fuseau horaire de l’événement.',
  'reminders.on': 'Envoyer',
  'reminders.on-hint': 'Sans coche, personne de cette catégorie ne reçoit de rappel.',
  'reminders.bring-hint': 'En {language}. Le courriel le reprend tel quel.',
  'reminders.preview': 'Le courriel tel que vous le recevriez',
  'reminders.bad-days': 'Indiquez un nombre de jours de 0 à 60',
  'reminders.bad-time': 'Indiquez une heure comme 09:00',
  'reminders.too-many': {
    one: 'Un événement a au plus {count} rappel',
    many: 'Un événement a au plus {count} de rappels',
    other: 'Un événement a au plus {count} rappels',
  },
  'reminders.mail.subject': '{soon} : {event}, {when}',
  'reminders.mail.today': 'Aujourd’hui',
  'reminders.mail.tomorrow': 'Demain',
  'reminders.mail.days': {
    one: 'Dans {count} jour',
    many: 'Dans {count} de jours',
    other: 'Dans {count} jours',
  },
  'reminders.mail.title': 'À bientôt',
  'reminders.mail.text':
    'L’événement pour lequel vous avez une place approche. Si vous ne pouvez finalement pas venir, merci d’annuler maintenant : quelqu’un d’autre pourra prendre la place.',
  'reminders.mail.bring': 'À apporter',
}

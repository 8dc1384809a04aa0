import type { Translation } from '../../message-types.ts'
import type { wishes as en } from './en.ts'

export const wishes: Translation<typeof en> = {
  'wishes.title': 'Me prévenir quand la date est fixée',
  'wishes.lead':
    'Nous vous écrivons une seule fois, dès que la date de cet événement est fixée. Votre adresse ne sert à rien d’autre, puis elle est effacée.',
  'wishes.send': 'Me prévenir',
  'wishes.sent': 'Nous vous préviendrons',
  'wishes.sent-text': 'Dès que la date est fixée, un courriel part à {email}.',
  'wishes.again': 'Indiquer une autre adresse',
  'wishes.mail.subject': 'La date est fixée : {event}, {when}',
  'wishes.mail.word': 'À votre demande',
  'wishes.mail.title': 'La date est fixée',
  'wishes.mail.text':
    'Vous aviez demandé à être au courant. Si vous souhaitez venir, tout le reste est sur la page de l’événement.',
  'wishes.mail.why':
    'Vous recevez ce courriel parce que cette adresse a été indiquée pour connaître la date. Il n’y en aura pas d’autre.',
}

import type { Translation } from '../../message-types.ts'
import type { feeds as en } from './en.ts'

export const feeds: Translation<typeof en> = {
  'feeds.name': 'Mes inscriptions, {site}',
  'feeds.about': 'Vos inscriptions auprès de {site}, tenues à jour.',
  'feeds.way': 'Pour la voir, la modifier ou l’annuler, demandez vos liens ici :',
  'feeds.deadline': 'Répondre pour votre place : {title}',
  'feeds.deadline-text': 'Une place vous est gardée jusqu’au {time}.',
  'feeds.only': 'Seulement vos inscriptions',
  'feeds.only-text':
    'Votre agenda personnel suit vos propres inscriptions. Nous envoyons son lien par courriel.',
  'feeds.mail-act': 'Toutes sur une page',
  'feeds.lead': 'Toutes les inscriptions avec {email}.',
  'feeds.none': 'Il n’y a aucune inscription avec cette adresse pour le moment.',
  'feeds.urgent': 'En attente de votre réponse',
  'feeds.coming': 'À venir',
  'feeds.past': 'Passées et terminées',
  'feeds.invitation': 'Invitation',
  'feeds.until': 'Répondez avant le {time}.',
  'feeds.offer-act': 'Prendre la place ou y renoncer',
  'feeds.invitation-act': 'Répondre à l’invitation',
  'feeds.calendar-lead':
    'Abonnez-vous une fois, et votre agenda suit de lui-même vos inscriptions : leur état, leurs horaires et jusqu’à quand répondre. Il ne contient aucun lien qui agit.',
  'feeds.address': 'L’adresse de votre agenda',
  'feeds.soon':
    'Chaque programme cherche les changements à son rythme : Google environ une fois par jour, Outlook toutes les quelques heures, Apple et Thunderbird selon votre réglage. Un fichier téléchargé reste tel quel.',
  'feeds.renew': 'Remplacer l’adresse',
  'feeds.renew-text':
    'Si quelqu’un la connaît sans y avoir droit. L’adresse ci-dessus cesse aussitôt de fonctionner : donnez la nouvelle à chaque agenda qui l’utilise. Vos inscriptions et vos billets ne changent pas.',
  'feeds.renew-act': 'Créer une nouvelle adresse',
  'feeds.renewed': 'Votre agenda a une nouvelle adresse. La précédente ne fonctionne plus.',
}

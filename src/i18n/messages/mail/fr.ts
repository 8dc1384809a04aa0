import type { Translation } from '../../message-types.ts'
import type { mail as en } from './en.ts'

export const mail: Translation<typeof en> = {
  'mail.dear': 'Bonjour {name},',
  'mail.event': 'Événement',
  'mail.when': 'Quand',
  'mail.when-before': 'Quand (avant)',
  'mail.where': 'Où',
  'mail.where-before': 'Où (avant)',
  'mail.type': 'Participation',
  'mail.code': 'Code',
  'mail.reason': 'Motif',
  'mail.on-site': 'Sur place',
  'mail.online': 'En ligne',
  'mail.hours': '{date}, {start} – {end}',
  'mail.hours-daily': '{date}, {start} – {end} chaque jour',
  'mail.hours-later': 'Les horaires seront annoncés',
  'mail.date-later': 'La date sera annoncée',
  'mail.yours': 'Heure locale ({place}) : {start} – {end} ({offset})',
  'mail.calendar': 'Ajouter à votre agenda',
  'mail.google': 'Google',
  'mail.outlook': 'Outlook',
  'mail.download': 'Télécharger',
  'mail.own': 'Votre inscription',
  'mail.event-page': 'La page de l’événement',
  'mail.ticket': 'Votre billet',
  'mail.cancel': 'Annuler votre place',
  'mail.leave': 'Quitter la liste d’attente',
  'mail.register-again': 'S’inscrire à nouveau',
  'mail.not-you': 'Ce n’était pas vous ? Écrivez-nous',
  'mail.why': 'Vous recevez ce courriel en raison de votre inscription.',
  'mail.sample': 'Les horaires et les lieux sont des données d’exemple.',
  'mail.entry-request': 'L’entrée d’agenda jointe se met à jour si quelque chose change.',
  'mail.entry-publish': 'Une entrée d’agenda est jointe.',
  'mail.entry-cancel': 'L’entrée d’agenda jointe retire l’ancienne.',
  'mail.entry-changed': 'L’entrée d’agenda jointe remplace l’ancienne.',

  'mail.confirmed.subject': 'Vous avez une place : {event}, {when}',
  'mail.confirmed.title': 'Vous avez une place',
  'mail.confirmed.text': 'Votre place est confirmée.',
  'mail.confirmed.door': 'À l’entrée, montrez le code QR de la page de votre billet ou dites votre nom.',

  'mail.waitlisted.subject':
    'Pas encore de place, vous avez le rang {position} sur la liste d’attente : {event}, {when}',
  'mail.waitlisted.title': 'Vous avez le rang {position} sur la liste d’attente',
  'mail.waitlisted.text':
    'Toutes les places sont prises : vous n’avez pas encore de place. Merci de ne pas réserver de voyage. Quand une place se libère et que vient votre tour, nous vous écrivons.',
  'mail.waitlisted.own': 'Votre rang sur la liste d’attente',

  'mail.cancelled.subject': 'Annulée : votre inscription, {event}, {when}',
  'mail.cancelled.title': 'Votre inscription est annulée',
  'mail.cancelled.title-place': 'Votre place est annulée',
  'mail.cancelled.by-you': 'Comme vous l’avez demandé le {time}, votre inscription est annulée.',
  'mail.cancelled.by-organizers': 'Les organisateurs ont annulé votre inscription le {time}.',

  'mail.expired.subject': 'Votre inscription a pris fin : {event}, {when}',
  'mail.expired.title': 'Votre inscription a pris fin',
  'mail.expired.waitlisted':
    'Aucune place ne s’est libérée pour vous avant la fin de l’événement. Nous en sommes désolés.',
  'mail.expired.applied':
    'L’événement est terminé et aucune décision n’a été prise sur votre candidature. Nous en sommes désolés.',

  'mail.already-registered.subject': 'Vous avez déjà une inscription : {event}, {when}',
  'mail.already-registered.title': 'Vous avez déjà une inscription',
  'mail.already-registered.text':
    'Quelqu’un, sans doute vous, a rempli une nouvelle fois le formulaire de cet événement avec votre adresse. Rien n’a été modifié. Votre inscription se trouve sur votre page personnelle.',
  'mail.already-registered.not-you': 'Si ce n’était pas vous, vous n’avez rien à faire.',

  'mail.links.subject': 'Vos inscriptions : {site}',
  'mail.links.word': 'À votre demande',
  'mail.links.title': 'Vos inscriptions',
  'mail.links.text':
    'Voici les liens vers vos inscriptions. Chacun en ouvre une sans mot de passe : gardez-les pour vous.',
  'mail.links.not-you':
    'Si vous ne les avez pas demandés, vous n’avez rien à faire : seul ce courriel contient les liens.',
  'mail.links.why': 'Vous recevez ce courriel parce que les inscriptions de cette adresse ont été demandées.',

  'mail.event-cancelled.subject': 'Annulé : {event}, {when}',
  'mail.event-cancelled.title': 'L’événement est annulé',
  'mail.event-cancelled.text':
    'L’événement pour lequel vous aviez une inscription n’aura pas lieu. Vous n’avez rien à faire.',

  'mail.event-postponed.subject': 'Reporté : {event}, {when}',
  'mail.event-postponed.word': 'Reporté',
  'mail.event-postponed.title': 'L’événement est reporté',
  'mail.event-postponed.text':
    'L’événement n’aura pas lieu comme prévu. Une nouvelle date sera annoncée. Vous gardez votre inscription, et votre place si vous en avez une ; si vous ne pouvez pas venir, vous pouvez annuler sur votre page personnelle.',

  'mail.event-changed.subject': 'Modifié : {event}, {when}',
  'mail.event-changed.word': 'Modifié',
  'mail.event-changed.title': 'L’événement a changé',
  'mail.event-changed.text':
    'Vous trouverez ci-dessous ce qui est nouveau. Votre inscription reste telle quelle ; si vous ne pouvez plus venir, vous pouvez annuler sur votre page personnelle.',

  'mail.sign-in.subject': 'Votre lien de connexion : {site}',
  'mail.sign-in.word': 'Pour les organisateurs',
  'mail.sign-in.title': 'Connexion',
  'mail.sign-in.text': 'Ce lien vous connecte une seule fois. Il est valable 15 minutes.',
  'mail.sign-in.browser':
    'Ouvrez-le dans le navigateur où vous l’avez demandé. Tout autre vous demandera le code court affiché dans le premier.',
  'mail.sign-in.act': 'Se connecter',
  'mail.sign-in.not-you':
    'Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans ce lien, personne n’est connecté.',
  'mail.sign-in.why': 'Vous recevez ce courriel parce que vous faites partie des organisateurs.',
}

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
  'mail.dropped': 'Plus disponible',
  'mail.edit': 'Modifier vos réponses',
  'mail.withdraw': 'Retirer votre candidature',
  'mail.yours-at': 'Heure locale ({place}) : {time} ({offset})',
  'mail.type-before': 'Participation (avant)',
  'mail.type-wanted': 'Participation souhaitée',

  'mail.confirmed.subject': 'Vous avez une place : {event}, {when}',
  'mail.confirmed.title': 'Vous avez une place',
  'mail.confirmed.text': 'Votre place est confirmée.',
  'mail.confirmed.door': 'À l’entrée, montrez le code QR de la page de votre billet ou dites votre nom.',

  'mail.waitlisted.subject':
    'Pas encore de place, vous avez le rang {position} sur la liste d’attente : {event}, {when}',
  'mail.waitlisted.title': 'Vous avez le rang {position} sur la liste d’attente',
  'mail.waitlisted.text':
    'Toutes les places sont prises : vous n’avez pas encore de place. Merci de ne pas réserver de voyage.',
  'mail.waitlisted.own': 'Votre rang sur la liste d’attente',
  'mail.waitlisted.offer': {
    one: 'Quand une place se libère et que vient votre tour, nous vous la proposons par courriel, et vous avez au plus {count} heure pour répondre.',
    many: 'Quand une place se libère et que vient votre tour, nous vous la proposons par courriel, et vous avez au plus {count} d’heures pour répondre.',
    other:
      'Quand une place se libère et que vient votre tour, nous vous la proposons par courriel, et vous avez au plus {count} heures pour répondre.',
  },

  'mail.cancelled.subject': 'Annulée : votre inscription, {event}, {when}',
  'mail.cancelled.title': 'Votre inscription est annulée',
  'mail.cancelled.title-place': 'Votre place est annulée',
  'mail.cancelled.by-you': 'Comme vous l’avez demandé le {time}, votre inscription est annulée.',
  'mail.cancelled.by-organizers': 'Les organisateurs ont annulé votre inscription le {time}.',
  'mail.cancelled.title-offer': 'Vous avez refusé la place',
  'mail.cancelled.offer':
    'Comme vous l’avez demandé le {time}, la place va à la personne suivante et votre inscription est annulée.',
  'mail.cancelled.title-line': 'Vous avez quitté la liste d’attente',
  'mail.cancelled.line': 'Comme vous l’avez demandé le {time}, vous n’êtes plus sur la liste d’attente.',
  'mail.cancelled.title-application': 'Votre candidature est retirée',
  'mail.cancelled.application': 'Comme vous l’avez demandé le {time}, votre candidature est retirée.',
  'mail.cancelled.by-contact': 'La personne qui avait fait votre inscription l’a annulée le {time}.',

  'mail.expired.subject': 'Votre inscription a pris fin : {event}, {when}',
  'mail.expired.title': 'Votre inscription a pris fin',
  'mail.expired.waitlisted':
    'Aucune place ne s’est libérée pour vous avant la fin de l’événement. Nous en sommes désolés.',
  'mail.expired.applied':
    'L’événement est terminé et aucune décision n’a été prise sur votre candidature. Nous en sommes désolés.',
  'mail.expired.title-application': 'Votre candidature est restée sans décision',

  'mail.lead.accept': 'Merci de votre réponse.',
  'mail.lead.approve': 'Les organisateurs ont accepté votre candidature.',
  'mail.lead.promote': 'Les organisateurs vous ont donné une place de la liste d’attente.',
  'mail.lead.restore': 'Les organisateurs ont rétabli votre inscription.',
  'mail.lead.ask-again': 'Vous avez redemandé une place.',
  'mail.lead.change-type': 'Votre participation a été modifiée.',

  'mail.applied.subject': 'Votre candidature est arrivée : {event}, {when}',
  'mail.applied.title': 'Votre candidature est arrivée',
  'mail.applied.again-subject': 'Votre candidature est de nouveau à l’étude : {event}, {when}',
  'mail.applied.again-title': 'Votre candidature est de nouveau à l’étude',
  'mail.applied.text':
    'Les organisateurs vont décider. Vous n’avez pas encore de place : merci de ne pas réserver de voyage.',
  'mail.applied.hear': 'Nous vous écrivons dès que la décision est prise.',
  'mail.applied.hear-by': 'Vous aurez une réponse au plus tard le {date}.',
  'mail.applied.own': 'Votre candidature',

  'mail.offered.subject': 'Une place est libre pour vous. Répondez avant le {until} : {event}',
  'mail.offered.title': 'Une place est libre pour vous',
  'mail.offered.text':
    'Elle vous est réservée jusqu’à l’heure indiquée ci-dessous. Sans réponse d’ici là, elle va à la personne suivante.',
  'mail.offered.renewed':
    'L’événement a lieu : la place proposée vous est de nouveau réservée, avec un nouveau délai.',
  'mail.offered.until': 'Répondre avant',
  'mail.offered.take': 'Prendre la place',
  'mail.offered.decline': 'Refuser la place',

  'mail.offer-ended.subject': 'La place ne vous est plus réservée : {event}, {when}',
  'mail.offer-ended.title': 'La place ne vous est plus réservée',
  'mail.offer-ended.expired': 'Sans réponse dans le délai, la place va à la personne suivante.',
  'mail.offer-ended.again-text':
    'Si vous souhaitez toujours venir, redemandez une place : vous rejoignez la fin de la liste d’attente.',
  'mail.offer-ended.again': 'Redemander une place',
  'mail.offer-ended.withdrawn-subject': 'La place proposée est retirée : {event}, {when}',
  'mail.offer-ended.withdrawn-title': 'La place proposée est retirée',
  'mail.offer-ended.withdrawn':
    'Les organisateurs ont retiré la place qu’ils vous avaient proposée. Nous en sommes désolés. Vous êtes de nouveau sur la liste d’attente, au rang {position}, sans rien avoir à redemander.',

  'mail.declined.subject': 'Au sujet de votre candidature : {event}, {when}',
  'mail.declined.title': 'Nous ne pouvons pas vous donner de place',
  'mail.declined.text':
    'Les organisateurs ont lu votre candidature et ne peuvent pas vous donner de place. Merci de votre intérêt.',

  'mail.changed.subject': 'Modifiée : votre inscription, {event}, {when}',
  'mail.changed.title': 'Votre inscription a été modifiée',
  'mail.changed.type-by-you': 'Comme vous l’avez demandé, votre participation a changé.',
  'mail.changed.type-by-organizers': 'Les organisateurs ont changé votre participation.',
  'mail.changed.type-by-contact': 'La personne qui a fait votre inscription a changé votre participation.',
  'mail.changed.type-free':
    'La place que vous attendiez s’est libérée : vous participez comme vous le souhaitiez.',
  'mail.changed.edit-by-you': 'Vos modifications sont enregistrées.',
  'mail.changed.edit-by-organizers': 'Les organisateurs ont modifié votre inscription.',
  'mail.changed.edit-by-contact': 'La personne qui a fait votre inscription l’a modifiée.',
  'mail.changed.waits': 'Il n’y a pas encore de place : vous avez le rang {position} sur la liste d’attente.',
  'mail.changed.waits-subject':
    'Vous gardez votre place et avez le rang {position} pour une autre : {event}, {when}',
  'mail.changed.waits-title': 'Vous gardez votre place et en attendez une autre',
  'mail.changed.waits-for':
    'Il n’y a pas encore de place comme vous le souhaitez. Vous avez le rang {position} sur la liste d’attente. Dès qu’une place se libère, le changement est fait et nous vous écrivons ; d’ici là, rien ne change.',
  'mail.changed.stay': 'Ne plus attendre',
  'mail.changed.what': 'Modifié',

  'mail.registered-for-you.subject': 'Une inscription a été faite pour vous : {event}, {when}',
  'mail.registered-for-you.title': 'Une inscription a été faite pour vous',
  'mail.registered-for-you.text':
    'Elle est à vous : sur votre page personnelle, vous voyez ce qui a été rempli, vous le corrigez ou vous y renoncez. Le lien n’est envoyé qu’à vous.',
  'mail.registered-for-you.consents':
    'Pour certaines choses, comme figurer sur la liste des participants, personne ne peut donner votre accord à votre place. Merci d’y indiquer ce que vous acceptez.',
  'mail.registered-for-you.act': 'Indiquer ce que vous acceptez',
  'mail.registered-for-you.by': 'Inscription faite par',
  'mail.registered-for-you.not-you':
    'Si vous ne souhaitez pas participer, annulez sur votre page personnelle.',
  'mail.registered-for-you.why':
    'Vous recevez ce courriel parce qu’une inscription a été faite pour vous avec cette adresse.',

  'mail.questions.subject': 'Merci de répondre : {event}, {when}',
  'mail.questions.title': {
    one: 'Les organisateurs ont {count} question',
    many: 'Les organisateurs ont {count} de questions',
    other: 'Les organisateurs ont {count} questions',
  },
  'mail.questions.text':
    'Vous avez une place, et pour se préparer les organisateurs ont besoin d’en savoir plus. Merci de répondre sur votre page personnelle.',
  'mail.questions.act': 'Répondre',
  'mail.questions.list': 'Questions',

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
  'mail.event-changed.back-subject': 'Maintenu : {event}, {when}',
  'mail.event-changed.back-title': 'L’événement a lieu',
  'mail.event-changed.back-text':
    'L’événement est de nouveau prévu. Votre inscription reste valable ; si vous ne pouvez plus venir, vous pouvez annuler sur votre page personnelle.',

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

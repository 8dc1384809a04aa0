import type { Translation } from '../../message-types.ts'
import type { group as en } from './en.ts'

export const group: Translation<typeof en> = {
  'group.link': 'Inscrire une autre personne, ou plusieurs',
  'group.title': 'Inscrire d’autres personnes',
  'group.add-title': 'Inscrire encore des personnes',
  'group.lead':
    'Chaque personne reçoit un courriel avec une page et un billet à elle, et y donne elle-même les accords qui lui reviennent. Vous recevez une vue d’ensemble.',
  'group.you': 'Vous, qui les inscrivez',
  'group.contact-name': 'Votre nom',
  'group.contact-email': 'Votre adresse électronique',
  'group.contact-hint': 'La vue d’ensemble y est envoyée.',
  'group.contact-missing': 'Indiquez votre nom',
  'group.person': 'Personne {number}',
  'group.of-person': 'Personne {number} : {problem}',
  'group.email-hint': 'Son billet et tout changement d’horaire y sont envoyés.',
  'group.native': 'Nom dans sa propre écriture',
  'group.country': 'Pays où travaille la personne',
  'group.language': 'Langue de nos courriels à cette personne',
  'group.given-missing': 'Indiquez le prénom',
  'group.affiliation-missing': 'Indiquez l’établissement',
  'group.country-missing': 'Choisissez le pays où travaille la personne',
  'group.language-missing': 'Choisissez la langue de nos courriels à cette personne',
  'group.type-missing': 'Choisissez comment la personne participe',
  'group.add-row': 'Ajouter une personne',
  'group.remove-row': 'Retirer la personne {number}',
  'group.at-most': {
    one: '{count} personne au plus à la fois.',
    many: '{count} de personnes au plus à la fois.',
    other: '{count} personnes au plus à la fois.',
  },
  'group.too-many': {
    one: 'Ce formulaire accepte au plus {count} personne à la fois',
    many: 'Ce formulaire accepte au plus {count} de personnes à la fois',
    other: 'Ce formulaire accepte au plus {count} personnes à la fois',
  },
  'group.agree':
    'Ces personnes savent que je les inscris, et je donne mon accord pour que {organization} conserve ces réponses afin d’organiser cet événement',
  'group.send': 'Inscrire ces personnes',
  'group.send-line': 'Les mettre sur la liste d’attente',
  'group.send-application': 'Envoyer les candidatures',
  'group.after':
    'Toutes obtiennent une place aussitôt, ou personne n’est inscrit et nous vous disons combien de places restent.',
  'group.after-line':
    'Elles n’ont pas encore de place. Nous écrivons à chacune dès qu’une place lui revient.',
  'group.after-mixed':
    'Une place aussitôt ou un rang dans la liste : cela dépend de la catégorie. Nous ne séparons jamais un groupe sans votre demande.',
  'group.after-application':
    'Les organisateurs décident pour chaque personne, et lui écrivent dans tous les cas.',
  'group.short':
    'Places restantes : {fit}. Personnes dans ce formulaire : {people}. Personne n’est encore inscrit.',
  'group.short-line':
    'Vous pouvez retirer des personnes et renvoyer le formulaire, ou donner les places aux premières du formulaire et mettre les autres sur la liste d’attente.',
  'group.short-no-line': 'Retirez des personnes et renvoyez le formulaire. Il n’y a pas de liste d’attente.',
  'group.who-fits': 'Places : {fit}, liste d’attente : {rest}. Inscrire ainsi',
  'group.all-wait': 'Les mettre toutes sur la liste d’attente',
  'group.sent-before': {
    one: 'Ce formulaire a déjà été envoyé, et {count} de ces personnes est inscrite. Pour en inscrire d’autres, suivez le lien du courriel que vous avez reçu.',
    many: 'Ce formulaire a déjà été envoyé, et {count} de ces personnes sont inscrites. Pour en inscrire d’autres, suivez le lien du courriel que vous avez reçu.',
    other:
      'Ce formulaire a déjà été envoyé, et {count} de ces personnes sont inscrites. Pour en inscrire d’autres, suivez le lien du courriel que vous avez reçu.',
  },
  'group.choice-full': 'L’un des choix n’a plus assez de places pour ces personnes. Choisissez autre chose.',
  'group.page-title': 'Les personnes que vous inscrivez',
  'group.page-lead':
    'Chacune a reçu par courriel une page à elle, avec le billet et les réponses. Vous voyez ici où elles en sont.',
  'group.page-privacy':
    'Codes, liens et réponses leur appartiennent, et ne figurent pas ici sans leur accord.',
  'group.position': 'Rang {position} dans la liste d’attente',
  'group.forgotten': 'Données effacées',
  'group.comes-with': 'Accompagne {name}',
  'group.not-agreed': 'N’a pas encore accepté la notice de confidentialité.',
  'group.answers': 'Réponses',
  'group.answers-lead': 'Affichées avec l’accord de cette personne, sauf les réponses sensibles.',
  'group.cancel': 'Annuler',
  'group.cancel-title': 'Annuler pour cette personne ?',
  'group.cancel-text': '{name} perd aussitôt sa place ou son rang, et l’apprend par courriel.',
  'group.cancel-send': 'Annuler cette inscription',
  'group.reason-hint': 'La personne et les organisateurs la lisent.',
  'group.consents-title': 'Vos accords',
  'group.consents-lead': 'Chaque case vaut pour elle-même, et vous pouvez la changer plus tard.',
  'group.consents-none':
    'Vous avez accepté la notice de confidentialité. Aucun autre accord n’est demandé ici.',
  'group.consents-save': 'Enregistrer',
  'group.consents-missing':
    'Quelqu’un d’autre a fait votre inscription. Dites-nous quels accords vous donnez.',
  'group.consent-contact': 'Qui m’a inscrit peut voir mes réponses',
  'group.back': 'Revenir à ma page',
  'group.did-consent': 'Vous avez changé vos accords.',
  'group.did-registered': 'Quelqu’un a fait votre inscription, et vous avez une place.',
  'group.did-joined': 'Quelqu’un a fait votre inscription, et vous êtes sur la liste d’attente.',
  'group.did-applied': 'Quelqu’un a présenté votre candidature.',
  'group.did-cancelled': 'La personne qui avait fait votre inscription l’a annulée.',
  'group.company': 'Qui vous accompagne',
  'group.leave-company': 'Qui vous accompagne perd aussi sa place : {names}.',
  'group.company-page': 'Billet et suite',
  'group.guests-number': 'Combien de personnes vous accompagnent ?',
  'group.guests-hint': 'Au plus {most}. Il faut une place pour chacune.',
  'group.guests-hint-free': 'Au plus {most}.',
  'group.guests-name': 'Nom de la personne {number}',
  'group.guests-bad': 'Indiquez par un nombre de 0 à {most} combien de personnes vous accompagnent',
  'group.guests-full': {
    one: 'Il ne reste que {count} place pour vous et qui vous accompagne. Personne n’est encore inscrit : venez moins nombreux.',
    many: 'Il ne reste que {count} de places pour vous et qui vous accompagne. Personne n’est encore inscrit : venez moins nombreux.',
    other:
      'Il ne reste que {count} places pour vous et qui vous accompagne. Personne n’est encore inscrit : venez moins nombreux.',
  },
  'group.guest-name': 'Accompagnant {number} – {name}',
  'group.mail-subject': 'Les personnes que vous inscrivez : {event}, {when}',
  'group.mail-word': 'Vue d’ensemble',
  'group.mail-title': 'Vous avez inscrit d’autres personnes',
  'group.mail-text':
    'Chacune a reçu un courriel avec une page à elle. La vue d’ensemble montre où elles en sont ; vous pouvez y inscrire d’autres personnes ou annuler pour quelqu’un.',
  'group.mail-act': 'Voir la vue d’ensemble',
  'group.mail-why':
    'Vous recevez ce courriel parce que ces personnes ont été inscrites avec votre adresse comme contact.',
  'attendee.deed.consent': 'Accords modifiés',
  'group.together': 'Inscription commune',
  'group.contact': 'Personne de contact',
  'group.accompanies': 'Accompagne',
  'group.others': 'Aussi dans le groupe',
  'group.guests': 'Accompagnent sans occuper de place',
}

import type { Translation } from '../../message-types.ts'
import type { rules as en } from './en.ts'

export const rules: Translation<typeof en> = {
  'rules.lead':
    'Ce que suivent les inscriptions, et ce que les participants peuvent faire eux-mêmes. Les places, les dates et le mode d’inscription se règlent ailleurs :',
  'rules.offer-hours': 'Heures pour répondre à une proposition de place',
  'rules.offer-hours-hint':
    'De 1 à 336. La personne à qui une place libérée est proposée a ce temps pour la prendre, mais au plus la moitié du temps qui reste avant le début ; ensuite, la place va à la suivante.',
  'rules.bad-hours': 'Indiquez un nombre entier d’heures de 1 à 336',
  'rules.applications': 'Candidatures',
  'rules.reviewers': 'Votes avant une décision',
  'rules.reviewers-hint':
    'De 1 à 9. Avec 1, la personne qui décide suffit. Au-delà, autant de membres de l’équipe doivent avoir voté avant que l’on puisse décider d’une candidature.',
  'rules.bad-reviewers': 'Indiquez un nombre entier de 1 à 9',
  'rules.changes': 'Modifications par les participants',
  'rules.edits-until': 'Réponses modifiables jusqu’à',
  'rules.edits-hint':
    'Dans le fuseau du lieu. Vide : jusqu’au début de l’événement. Annuler reste possible après.',
  'rules.edits-ask': 'Des réponses modifiées demandent une nouvelle décision',
  'rules.edits-ask-hint':
    'Pour les candidatures : elles vous reviennent, et restent ce qu’elles sont jusqu’à votre décision.',
  'rules.together': 'Plusieurs personnes à la fois',
  'rules.group-most': 'Personnes qu’un même contact peut inscrire à la fois',
  'rules.group-hint': 'De 1 à 50. 1 : chaque personne s’inscrit seule.',
  'rules.bad-group': 'Indiquez un nombre entier de 1 à 50',
  'rules.guests': 'Accompagnants',
  'rules.guests.none': 'Aucun',
  'rules.guests.none-note': 'Le formulaire ne les demande pas.',
  'rules.guests.number': 'En nombre',
  'rules.guests.number-note': 'Le formulaire demande combien de personnes accompagnent.',
  'rules.guests.named': 'Par leur nom',
  'rules.guests.named-note': 'Le formulaire demande le nom de chaque personne.',
  'rules.guests-most': 'Accompagnants par participant, au plus',
  'rules.guests-hint': 'De 1 à 9. Vide s’il n’y a pas d’accompagnants.',
  'rules.bad-guests': 'Indiquez un nombre entier de 1 à 9',
  'rules.guests-take': 'Chacun prend une place',
  'rules.guests-take-hint': 'Chacun a alors sa propre inscription. Sinon, on ne fait que les compter.',
  'rules.listing': 'Liste publique des participants',
  'rules.listing-until': 'Liste des participants affichée jusqu’au',
  'rules.listing-hint':
    'Dernier jour où figurent les personnes qui l’ont accepté. Vide : quatre semaines après l’événement. Les détails disent si on le leur demande.',
  'rules.meeting': 'Réunions',
  'rules.quorum': 'Quorum',
  'rules.quorum-hint':
    'Autant de membres doivent être présents ou représentés. Les catégories disent qui compte comme membre. Vide : pas de quorum.',
  'rules.bad-quorum': 'Indiquez un nombre entier de 1 à 9999',
  'rules.data': 'Données personnelles',
  'rules.retention': 'Mois avant que les inscriptions deviennent anonymes',
  'rules.retention-hint': {
    one: 'Après la fin de l’événement, de 1 à 120. Vide : {count} mois, comme sur tout le site.',
    many: 'Après la fin de l’événement, de 1 à 120. Vide : {count} de mois, comme sur tout le site.',
    other: 'Après la fin de l’événement, de 1 à 120. Vide : {count} mois, comme sur tout le site.',
  },
  'rules.bad-months': 'Indiquez un nombre entier de mois de 1 à 120',
  'log.edit-rules': 'A modifié les règles d’inscription',
  'log.edit-reserves': 'A modifié les places réservées',
  'types.audience': 'Pour qui',
  'types.audience.all': 'Tout le monde',
  'types.audience.code': 'Les personnes qui ont un code',
  'types.audience.domain': 'Les personnes dont l’adresse est à certains domaines',
  'types.audience.list': 'Les personnes dont l’adresse figure sur une liste',
  'types.values': 'Codes, domaines ou adresses',
  'types.values-hint':
    'Un par ligne, 500 au plus. Un code a de 6 à 64 signes, majuscules ou minuscules ; un domaine comprend ses sous-domaines.',
  'types.values-missing': 'Indiquez au moins une ligne, ou choisissez « Tout le monde »',
  'types.values-many': '500 lignes au plus',
  'types.bad-code': 'Ligne {line} : un code a de 6 à 64 signes',
  'types.bad-domain': 'Ligne {line} : indiquez un domaine comme example.org',
  'types.bad-address': 'Ligne {line} : indiquez une adresse électronique comme nom@example.org',
  'types.member': 'Membres',
  'types.member-hint': 'Ils comptent pour un quorum.',
  'types.open-to-change': 'Les participants peuvent la choisir ensuite eux-mêmes',
  'types.open-to-change-hint': 'Aussitôt s’il y a une place ; sinon ils attendent et gardent ce qu’ils ont.',
  'types.reserve': 'Places réservées',
  'types.reserve-hint': 'Pour qui s’inscrit à partir de maintenant.',
  'types.reserve-line':
    'Des personnes attendent dans cette catégorie : ses places réservées pourront changer quand plus personne n’attendra',
  'types.limited': 'Pas pour tout le monde',
  'reserves.title': 'Places réservées',
  'reserves.lead':
    'Des places de l’événement gardées pour une catégorie ou pour des invitations. Les autres personnes disposent du reste.',
  'reserves.none': 'Aucune place n’est réservée.',
  'reserves.add': 'Réserver des places',
  'reserves.change': 'Modifier ces places réservées',
  'reserves.name-hint': 'Seule l’équipe le voit.',
  'reserves.places': 'Nombre de places réservées',
  'reserves.places-hint':
    'Les personnes pour qui elles sont gardées les prennent d’abord, puis ce qui est libre par ailleurs.',
  'reserves.too-many': {
    one: 'Seulement {count} place libre peut être réservée',
    many: 'Seulement {count} de places libres peuvent être réservées',
    other: 'Seulement {count} places libres peuvent être réservées',
  },
  'reserves.in-use':
    'Des catégories, des invitations ou des inscriptions les utilisent : impossible de les retirer. Mettez-les plutôt à 0.',
  'register.code': 'Code',
  'register.code-hint': 'Vous l’avez reçu des organisateurs.',
  'register.code-missing': 'Indiquez le code reçu des organisateurs',
  'register.code-wrong': 'Ce code ne convient pas à la catégorie choisie',
  'register.code-often':
    'Trop de codes erronés ont été saisis pour cet événement. Votre saisie est gardée : envoyez-la à nouveau dans quelques minutes.',
  'register.not-for-address':
    'Cette catégorie n’est pas ouverte à l’adresse indiquée. Choisissez une autre catégorie ou une autre adresse.',
  'register.for-code': 'Pour les personnes qui ont un code',
  'register.for-domains': 'Pour les adresses électroniques de {domains}',
  'register.for-institutions': 'Pour les adresses électroniques de certaines institutions',
  'register.for-list': 'Pour les personnes dont les organisateurs ont noté l’adresse électronique',
}

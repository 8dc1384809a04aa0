import type { Translation } from '../../message-types.ts'
import type { questions as en } from './en.ts'

export const questions: Translation<typeof en> = {
  'answer.bad-phone': 'Répondez à « {question} » par un numéro de téléphone, par exemple +254 20 123 4567',
  'answer.bad-email': 'Répondez à « {question} » par une adresse électronique, par exemple nom@example.org',
  'answer.bad-stay':
    'Indiquez le premier et le dernier jour de « {question} », par exemple 2019-11-05 et 2019-11-08',
  'answer.stay-backwards': 'Le dernier jour de « {question} » précède le premier',
  'answer.outside-days': 'Répondez à « {question} » par des jours compris entre le {least} et le {most}',
  'answer.too-early': 'Répondez à « {question} » par des jours à partir du {least}',
  'answer.too-late': 'Répondez à « {question} » par des jours jusqu’au {most}',
  'answer.choice-full': 'Il ne reste plus de places pour : {choices}. Choisissez autre chose',
  'answer.from': 'Premier jour',
  'answer.to': 'Dernier jour',
  'answer.only-if': 'Seulement si vous avez répondu à « {question} » : {answers}',
  'answer.only-if-ticked': 'Seulement si vous avez coché « {question} »',
  'answer.only-if-given': 'Seulement si vous avez répondu à « {question} »',
  'answer.why': 'Pourquoi nous le demandons : {purpose}',
  'questions.kind.phone': 'Numéro de téléphone',
  'questions.kind.email': 'Adresse électronique',
  'questions.kind.affiliation': 'Établissement',
  'questions.kind.file': 'Fichier',
  'questions.kind.picture': 'Image',
  'questions.kind.stay': 'Jours de séjour',
  'questions.kind.sessions': 'Séances du programme',
}

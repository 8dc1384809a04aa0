import type { Translation } from '../../message-types.ts'
import type { files as en } from './en.ts'

export const files: Translation<typeof en> = {
  'files.title': 'Vos fichiers',
  'files.lead': 'Un fichier est enregistré tout de suite. Un autre prend sa place.',
  'files.none': 'Aucun fichier n’est demandé pour le moment.',
  'files.later': 'Ce fichier s’ajoute plus tard, sur la page personnelle qui accompagne l’inscription.',
  'files.file-hint':
    'PDF, DOCX, ODT, PNG, JPEG ou WebP, 2 Mo au plus pour tous les fichiers envoyés ensemble.',
  'files.picture-hint': 'PNG, JPEG ou WebP, 2 Mo au plus pour tous les fichiers envoyés ensemble.',
  'files.kept': 'Fichier enregistré : {file}. Choisissez-en un autre pour le remplacer.',
  'files.now': 'Fichier actuel :',
  'files.drop': 'Retirer ce fichier',
  'files.missing': 'Choisissez un fichier : {question}',
  'files.empty': 'Le fichier est vide : {question}',
  'files.too-large': 'Le fichier dépasse 2 Mo. Choisissez-en un plus petit : {question}',
  'files.no-file': 'Ce n’est pas un fichier PDF, DOCX, ODT, PNG, JPEG ou WebP : {question}',
  'files.no-picture': 'Ce n’est pas une image PNG, JPEG ou WebP : {question}',
  'files.save': 'Enregistrer le fichier',
  'files.remove': 'Retirer',
  'files.remove-one': 'Retirer : {file}',
  'files.required': 'Ce fichier est obligatoire : choisissez-en un autre pour le remplacer',
  'files.too-many': 'Cinq questions au plus d’un événement peuvent demander des fichiers',
  'files.not-at-door': 'Un fichier ne peut pas être demandé à l’entrée',
}

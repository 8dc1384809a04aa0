import type { Translation } from '../../message-types.ts'
import type { reading as en } from './en.ts'

export const reading: Translation<typeof en> = {
  'reading.no-start': 'Le début n’est pas indiqué.',
  'reading.time': 'Aucune heure ne peut être lue dans « {time} ».',
  'reading.zone': 'Rien ne dit quel fuseau horaire est « {zone} ».',
  'reading.kinds': 'Le début est un jour et la fin une heure, ou l’inverse.',
  'reading.end-first': 'La fin précède le début.',
  'reading.gap':
    'Dans le fuseau {zone}, les horloges sautent {time} : les heures les plus proches sont {before} et {after}.',
  'reading.endless': 'La répétition n’a pas de fin. Indiquez une dernière date pour qu’elle puisse être lue.',
  'reading.too-often': 'La répétition dépasse 200 fois ou 100 ans.',
  'reading.part': 'La règle de répétition n’est pas lue ici : {part}',
  'reading.no-dates': 'Toutes les dates de la répétition sont exclues.',
  'reading.unclosed': 'La ligne de fin manque : le fichier est peut-être incomplet.',
  'reading.line-long': 'Une de ses lignes est trop longue.',
  'reading.entry-long': 'Elle est trop longue.',
  'reading.file-long': 'Le fichier dépasse 10 Mo. Rien n’en a été lu.',
  'reading.parts': 'Le fichier a trop d’entrées. À partir de cette ligne, rien n’a été lu.',
  'reading.json-large': 'Ce JSON est imbriqué trop profondément ou contient trop d’éléments.',
}

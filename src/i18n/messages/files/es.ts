import type { Translation } from '../../message-types.ts'
import type { files as en } from './en.ts'

export const files: Translation<typeof en> = {
  'files.title': 'Sus archivos',
  'files.lead': 'Un archivo se guarda de inmediato. Otro ocupa su lugar.',
  'files.none': 'Por ahora no se pide ningún archivo.',
  'files.later': 'Este archivo se añade más tarde, en la página propia que acompaña a la inscripción.',
  'files.file-hint':
    'PDF, DOCX, ODT, PNG, JPEG o WebP, 2 MB como máximo entre todos los archivos enviados a la vez.',
  'files.picture-hint': 'PNG, JPEG o WebP, 2 MB como máximo entre todos los archivos enviados a la vez.',
  'files.kept': 'Archivo guardado: {file}. Elija otro para sustituirlo.',
  'files.now': 'Archivo actual:',
  'files.drop': 'Quitar este archivo',
  'files.missing': 'Elija un archivo: {question}',
  'files.empty': 'El archivo está vacío: {question}',
  'files.too-large': 'El archivo supera los 2 MB. Elija uno más pequeño: {question}',
  'files.no-file': 'No es un archivo PDF, DOCX, ODT, PNG, JPEG o WebP: {question}',
  'files.no-picture': 'No es una imagen PNG, JPEG o WebP: {question}',
  'files.save': 'Guardar el archivo',
  'files.remove': 'Quitar',
  'files.remove-one': 'Quitar: {file}',
  'files.required': 'Este archivo es obligatorio: elija otro para sustituirlo',
  'files.too-many': 'Como máximo cinco preguntas de un evento pueden pedir archivos',
  'files.not-at-door': 'No se puede pedir un archivo en la entrada',
}

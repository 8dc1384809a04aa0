import type { Translation } from '../../message-types.ts'
import type { files as en } from './en.ts'

export const files: Translation<typeof en> = {
  'files.title': 'Ваши файлы',
  'files.lead': 'Файл сохраняется сразу. Новый файл заменяет прежний.',
  'files.none': 'Сейчас файлы не нужны.',
  'files.later': 'Этот файл добавляется позже, на личной странице регистрации.',
  'files.file-hint': 'PDF, DOCX, ODT, PNG, JPEG или WebP, не более 2 МБ на все файлы одной отправки.',
  'files.picture-hint': 'PNG, JPEG или WebP, не более 2 МБ на все файлы одной отправки.',
  'files.kept': 'Сохранён файл: {file}. Чтобы заменить его, выберите другой.',
  'files.now': 'Сейчас сохранён:',
  'files.drop': 'Убрать этот файл',
  'files.missing': 'Выберите файл: {question}',
  'files.empty': 'Файл пуст: {question}',
  'files.too-large': 'Файл больше 2 МБ. Выберите файл поменьше: {question}',
  'files.no-file': 'Это не файл PDF, DOCX, ODT, PNG, JPEG или WebP: {question}',
  'files.no-picture': 'Это не изображение PNG, JPEG или WebP: {question}',
  'files.save': 'Сохранить файл',
  'files.remove': 'Убрать',
  'files.remove-one': 'Убрать: {file}',
  'files.required': 'Этот файл обязателен: чтобы заменить его, выберите другой',
  'files.too-many': 'Файлы можно запрашивать не более чем в пяти вопросах мероприятия',
  'files.not-at-door': 'На входе нельзя запросить файл',
}

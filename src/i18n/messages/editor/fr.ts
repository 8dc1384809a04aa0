import type { Translation } from '../../message-types.ts'
import type { editor as en } from './en.ts'

export const editor: Translation<typeof en> = {
  'editor.title': 'Détails',
}

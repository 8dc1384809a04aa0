import type { Room } from '../../message-types.ts'

export const editor = {
  'editor.title': 'Details',
} as const satisfies Room

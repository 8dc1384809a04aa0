import type { Question } from '../../forms/question.ts'
import type { FileFacts } from '../../registrations/files/answer-file-store.ts'

/** The address of the file that answers a question, if one does. */
export type FileHref = (question: Question) => { readonly href?: string }

/** `path`: the attendee's own. */
export function fileLinks(files: readonly FileFacts[], path: string): FileHref {
  return ({ id }) => {
    const file = files.find(({ questionId }) => questionId === id)
    return file ? { href: `${path}/files/${file.fileId}` } : {}
  }
}

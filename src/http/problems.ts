import type { MessageKey } from '../i18n/messages.ts'
import type { MessageValues } from '../i18n/translate.ts'

/** What is wrong with a field, as a message's key and its values. */
export type Problem = { readonly key: MessageKey; readonly values?: MessageValues }

/** The problems of a form by the name of the field; `form` holds those of the whole. */
export type Problems = ReadonlyMap<string, Problem>

export const noProblems: Problems = new Map()

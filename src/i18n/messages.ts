import { ar } from './languages/ar.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { ru } from './languages/ru.ts'
import { zh } from './languages/zh.ts'
import type { Locale } from './locales.ts'
import type { Message } from './message-types.ts'

export type MessageKey = keyof typeof en

/** Every message in every language. */
export const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = {
  en,
  zh,
  fr,
  es,
  ru,
  ar,
}

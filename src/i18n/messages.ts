import type { Locale } from './locales.ts'
import type { Message, Translation } from './message-types.ts'
import { site as siteAr } from './messages/site/ar.ts'
import { site as siteEn } from './messages/site/en.ts'
import { site as siteEs } from './messages/site/es.ts'
import { site as siteFr } from './messages/site/fr.ts'
import { site as siteRu } from './messages/site/ru.ts'
import { site as siteZh } from './messages/site/zh.ts'

const en = { ...siteEn }

export type MessageKey = keyof typeof en

/** Every message in every language; a key that a language lacks does not compile. */
export const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = {
  en,
  zh: { ...siteZh } satisfies Translation<typeof en>,
  fr: { ...siteFr } satisfies Translation<typeof en>,
  es: { ...siteEs } satisfies Translation<typeof en>,
  ru: { ...siteRu } satisfies Translation<typeof en>,
  ar: { ...siteAr } satisfies Translation<typeof en>,
}

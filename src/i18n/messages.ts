import type { Locale } from './locales.ts'
import type { Message, Translation } from './message-types.ts'
import { calendar as calendarAr } from './messages/calendar/ar.ts'
import { calendar as calendarEn } from './messages/calendar/en.ts'
import { calendar as calendarEs } from './messages/calendar/es.ts'
import { calendar as calendarFr } from './messages/calendar/fr.ts'
import { calendar as calendarRu } from './messages/calendar/ru.ts'
import { calendar as calendarZh } from './messages/calendar/zh.ts'
import { editor as editorAr } from './messages/editor/ar.ts'
import { editor as editorEn } from './messages/editor/en.ts'
import { editor as editorEs } from './messages/editor/es.ts'
import { editor as editorFr } from './messages/editor/fr.ts'
import { editor as editorRu } from './messages/editor/ru.ts'
import { editor as editorZh } from './messages/editor/zh.ts'
import { office as officeAr } from './messages/office/ar.ts'
import { office as officeEn } from './messages/office/en.ts'
import { office as officeEs } from './messages/office/es.ts'
import { office as officeFr } from './messages/office/fr.ts'
import { office as officeRu } from './messages/office/ru.ts'
import { office as officeZh } from './messages/office/zh.ts'
import { site as siteAr } from './messages/site/ar.ts'
import { site as siteEn } from './messages/site/en.ts'
import { site as siteEs } from './messages/site/es.ts'
import { site as siteFr } from './messages/site/fr.ts'
import { site as siteRu } from './messages/site/ru.ts'
import { site as siteZh } from './messages/site/zh.ts'

const en = { ...officeEn, ...editorEn, ...calendarEn, ...siteEn }

export type MessageKey = keyof typeof en

/** Every message in every language; a key that a language lacks does not compile. */
export const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = {
  en,
  zh: { ...officeZh, ...editorZh, ...calendarZh, ...siteZh } satisfies Translation<typeof en>,
  fr: { ...officeFr, ...editorFr, ...calendarFr, ...siteFr } satisfies Translation<typeof en>,
  es: { ...officeEs, ...editorEs, ...calendarEs, ...siteEs } satisfies Translation<typeof en>,
  ru: { ...officeRu, ...editorRu, ...calendarRu, ...siteRu } satisfies Translation<typeof en>,
  ar: { ...officeAr, ...editorAr, ...calendarAr, ...siteAr } satisfies Translation<typeof en>,
}

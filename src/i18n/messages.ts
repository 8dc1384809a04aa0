import type { Locale } from './locales.ts'
import type { Message, Translation } from './message-types.ts'
import { attendees as attendeesAr } from './messages/attendees/ar.ts'
import { attendees as attendeesEn } from './messages/attendees/en.ts'
import { attendees as attendeesEs } from './messages/attendees/es.ts'
import { attendees as attendeesFr } from './messages/attendees/fr.ts'
import { attendees as attendeesRu } from './messages/attendees/ru.ts'
import { attendees as attendeesZh } from './messages/attendees/zh.ts'
import { calendar as calendarAr } from './messages/calendar/ar.ts'
import { calendar as calendarEn } from './messages/calendar/en.ts'
import { calendar as calendarEs } from './messages/calendar/es.ts'
import { calendar as calendarFr } from './messages/calendar/fr.ts'
import { calendar as calendarRu } from './messages/calendar/ru.ts'
import { calendar as calendarZh } from './messages/calendar/zh.ts'
import { decisions as decisionsAr } from './messages/decisions/ar.ts'
import { decisions as decisionsEn } from './messages/decisions/en.ts'
import { decisions as decisionsEs } from './messages/decisions/es.ts'
import { decisions as decisionsFr } from './messages/decisions/fr.ts'
import { decisions as decisionsRu } from './messages/decisions/ru.ts'
import { decisions as decisionsZh } from './messages/decisions/zh.ts'
import { details as detailsAr } from './messages/details/ar.ts'
import { details as detailsEn } from './messages/details/en.ts'
import { details as detailsEs } from './messages/details/es.ts'
import { details as detailsFr } from './messages/details/fr.ts'
import { details as detailsRu } from './messages/details/ru.ts'
import { details as detailsZh } from './messages/details/zh.ts'
import { editor as editorAr } from './messages/editor/ar.ts'
import { editor as editorEn } from './messages/editor/en.ts'
import { editor as editorEs } from './messages/editor/es.ts'
import { editor as editorFr } from './messages/editor/fr.ts'
import { editor as editorRu } from './messages/editor/ru.ts'
import { editor as editorZh } from './messages/editor/zh.ts'
import { erasing as erasingAr } from './messages/erasing/ar.ts'
import { erasing as erasingEn } from './messages/erasing/en.ts'
import { erasing as erasingEs } from './messages/erasing/es.ts'
import { erasing as erasingFr } from './messages/erasing/fr.ts'
import { erasing as erasingRu } from './messages/erasing/ru.ts'
import { erasing as erasingZh } from './messages/erasing/zh.ts'
import { events as eventsAr } from './messages/events/ar.ts'
import { events as eventsEn } from './messages/events/en.ts'
import { events as eventsEs } from './messages/events/es.ts'
import { events as eventsFr } from './messages/events/fr.ts'
import { events as eventsRu } from './messages/events/ru.ts'
import { events as eventsZh } from './messages/events/zh.ts'
import { feeds as feedsAr } from './messages/feeds/ar.ts'
import { feeds as feedsEn } from './messages/feeds/en.ts'
import { feeds as feedsEs } from './messages/feeds/es.ts'
import { feeds as feedsFr } from './messages/feeds/fr.ts'
import { feeds as feedsRu } from './messages/feeds/ru.ts'
import { feeds as feedsZh } from './messages/feeds/zh.ts'
import { files as filesAr } from './messages/files/ar.ts'
import { files as filesEn } from './messages/files/en.ts'
import { files as filesEs } from './messages/files/es.ts'
import { files as filesFr } from './messages/files/fr.ts'
import { files as filesRu } from './messages/files/ru.ts'
import { files as filesZh } from './messages/files/zh.ts'
import { group as groupAr } from './messages/group/ar.ts'
import { group as groupEn } from './messages/group/en.ts'
import { group as groupEs } from './messages/group/es.ts'
import { group as groupFr } from './messages/group/fr.ts'
import { group as groupRu } from './messages/group/ru.ts'
import { group as groupZh } from './messages/group/zh.ts'
import { invitations as invitationsAr } from './messages/invitations/ar.ts'
import { invitations as invitationsEn } from './messages/invitations/en.ts'
import { invitations as invitationsEs } from './messages/invitations/es.ts'
import { invitations as invitationsFr } from './messages/invitations/fr.ts'
import { invitations as invitationsRu } from './messages/invitations/ru.ts'
import { invitations as invitationsZh } from './messages/invitations/zh.ts'
import { inviting as invitingAr } from './messages/inviting/ar.ts'
import { inviting as invitingEn } from './messages/inviting/en.ts'
import { inviting as invitingEs } from './messages/inviting/es.ts'
import { inviting as invitingFr } from './messages/inviting/fr.ts'
import { inviting as invitingRu } from './messages/inviting/ru.ts'
import { inviting as invitingZh } from './messages/inviting/zh.ts'
import { line as lineAr } from './messages/line/ar.ts'
import { line as lineEn } from './messages/line/en.ts'
import { line as lineEs } from './messages/line/es.ts'
import { line as lineFr } from './messages/line/fr.ts'
import { line as lineRu } from './messages/line/ru.ts'
import { line as lineZh } from './messages/line/zh.ts'
import { listed as listedAr } from './messages/listed/ar.ts'
import { listed as listedEn } from './messages/listed/en.ts'
import { listed as listedEs } from './messages/listed/es.ts'
import { listed as listedFr } from './messages/listed/fr.ts'
import { listed as listedRu } from './messages/listed/ru.ts'
import { listed as listedZh } from './messages/listed/zh.ts'
import { log as logAr } from './messages/log/ar.ts'
import { log as logEn } from './messages/log/en.ts'
import { log as logEs } from './messages/log/es.ts'
import { log as logFr } from './messages/log/fr.ts'
import { log as logRu } from './messages/log/ru.ts'
import { log as logZh } from './messages/log/zh.ts'
import { mail as mailAr } from './messages/mail/ar.ts'
import { mail as mailEn } from './messages/mail/en.ts'
import { mail as mailEs } from './messages/mail/es.ts'
import { mail as mailFr } from './messages/mail/fr.ts'
import { mail as mailRu } from './messages/mail/ru.ts'
import { mail as mailZh } from './messages/mail/zh.ts'
import { mailbox as mailboxAr } from './messages/mailbox/ar.ts'
import { mailbox as mailboxEn } from './messages/mailbox/en.ts'
import { mailbox as mailboxEs } from './messages/mailbox/es.ts'
import { mailbox as mailboxFr } from './messages/mailbox/fr.ts'
import { mailbox as mailboxRu } from './messages/mailbox/ru.ts'
import { mailbox as mailboxZh } from './messages/mailbox/zh.ts'
import { offers as offersAr } from './messages/offers/ar.ts'
import { offers as offersEn } from './messages/offers/en.ts'
import { offers as offersEs } from './messages/offers/es.ts'
import { offers as offersFr } from './messages/offers/fr.ts'
import { offers as offersRu } from './messages/offers/ru.ts'
import { offers as offersZh } from './messages/offers/zh.ts'
import { office as officeAr } from './messages/office/ar.ts'
import { office as officeEn } from './messages/office/en.ts'
import { office as officeEs } from './messages/office/es.ts'
import { office as officeFr } from './messages/office/fr.ts'
import { office as officeRu } from './messages/office/ru.ts'
import { office as officeZh } from './messages/office/zh.ts'
import { outbox as outboxAr } from './messages/outbox/ar.ts'
import { outbox as outboxEn } from './messages/outbox/en.ts'
import { outbox as outboxEs } from './messages/outbox/es.ts'
import { outbox as outboxFr } from './messages/outbox/fr.ts'
import { outbox as outboxRu } from './messages/outbox/ru.ts'
import { outbox as outboxZh } from './messages/outbox/zh.ts'
import { own as ownAr } from './messages/own/ar.ts'
import { own as ownEn } from './messages/own/en.ts'
import { own as ownEs } from './messages/own/es.ts'
import { own as ownFr } from './messages/own/fr.ts'
import { own as ownRu } from './messages/own/ru.ts'
import { own as ownZh } from './messages/own/zh.ts'
import { pages as pagesAr } from './messages/pages/ar.ts'
import { pages as pagesEn } from './messages/pages/en.ts'
import { pages as pagesEs } from './messages/pages/es.ts'
import { pages as pagesFr } from './messages/pages/fr.ts'
import { pages as pagesRu } from './messages/pages/ru.ts'
import { pages as pagesZh } from './messages/pages/zh.ts'
import { questions as questionsAr } from './messages/questions/ar.ts'
import { questions as questionsEn } from './messages/questions/en.ts'
import { questions as questionsEs } from './messages/questions/es.ts'
import { questions as questionsFr } from './messages/questions/fr.ts'
import { questions as questionsRu } from './messages/questions/ru.ts'
import { questions as questionsZh } from './messages/questions/zh.ts'
import { register as registerAr } from './messages/register/ar.ts'
import { register as registerEn } from './messages/register/en.ts'
import { register as registerEs } from './messages/register/es.ts'
import { register as registerFr } from './messages/register/fr.ts'
import { register as registerRu } from './messages/register/ru.ts'
import { register as registerZh } from './messages/register/zh.ts'
import { reminders as remindersAr } from './messages/reminders/ar.ts'
import { reminders as remindersEn } from './messages/reminders/en.ts'
import { reminders as remindersEs } from './messages/reminders/es.ts'
import { reminders as remindersFr } from './messages/reminders/fr.ts'
import { reminders as remindersRu } from './messages/reminders/ru.ts'
import { reminders as remindersZh } from './messages/reminders/zh.ts'
import { rollCall as rollCallAr } from './messages/roll-call/ar.ts'
import { rollCall as rollCallEn } from './messages/roll-call/en.ts'
import { rollCall as rollCallEs } from './messages/roll-call/es.ts'
import { rollCall as rollCallFr } from './messages/roll-call/fr.ts'
import { rollCall as rollCallRu } from './messages/roll-call/ru.ts'
import { rollCall as rollCallZh } from './messages/roll-call/zh.ts'
import { rules as rulesAr } from './messages/rules/ar.ts'
import { rules as rulesEn } from './messages/rules/en.ts'
import { rules as rulesEs } from './messages/rules/es.ts'
import { rules as rulesFr } from './messages/rules/fr.ts'
import { rules as rulesRu } from './messages/rules/ru.ts'
import { rules as rulesZh } from './messages/rules/zh.ts'
import { site as siteAr } from './messages/site/ar.ts'
import { site as siteEn } from './messages/site/en.ts'
import { site as siteEs } from './messages/site/es.ts'
import { site as siteFr } from './messages/site/fr.ts'
import { site as siteRu } from './messages/site/ru.ts'
import { site as siteZh } from './messages/site/zh.ts'
import { wishes as wishesAr } from './messages/wishes/ar.ts'
import { wishes as wishesEn } from './messages/wishes/en.ts'
import { wishes as wishesEs } from './messages/wishes/es.ts'
import { wishes as wishesFr } from './messages/wishes/fr.ts'
import { wishes as wishesRu } from './messages/wishes/ru.ts'
import { wishes as wishesZh } from './messages/wishes/zh.ts'

const en = {
  ...officeEn,
  ...lineEn,
  ...logEn,
  ...editorEn,
  ...detailsEn,
  ...outboxEn,
  ...calendarEn,
  ...mailEn,
  ...mailboxEn,
  ...eventsEn,
  ...pagesEn,
  ...questionsEn,
  ...registerEn,
  ...attendeesEn,
  ...erasingEn,
  ...filesEn,
  ...decisionsEn,
  ...ownEn,
  ...groupEn,
  ...offersEn,
  ...rulesEn,
  ...remindersEn,
  ...wishesEn,
  ...feedsEn,
  ...listedEn,
  ...siteEn,
  ...rollCallEn,
  ...invitingEn,
  ...invitationsEn,
}

export type MessageKey = keyof typeof en

/** Every message in every language; a key that a language lacks does not compile. */
export const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = {
  en,
  zh: {
    ...officeZh,
    ...lineZh,
    ...logZh,
    ...editorZh,
    ...detailsZh,
    ...outboxZh,
    ...calendarZh,
    ...mailZh,
    ...mailboxZh,
    ...eventsZh,
    ...pagesZh,
    ...questionsZh,
    ...registerZh,
    ...attendeesZh,
    ...erasingZh,
    ...filesZh,
    ...decisionsZh,
    ...ownZh,
    ...groupZh,
    ...offersZh,
    ...rulesZh,
    ...remindersZh,
    ...wishesZh,
    ...feedsZh,
    ...listedZh,
    ...siteZh,
    ...rollCallZh,
    ...invitingZh,
    ...invitationsZh,
  } satisfies Translation<typeof en>,
  fr: {
    ...officeFr,
    ...lineFr,
    ...logFr,
    ...editorFr,
    ...detailsFr,
    ...outboxFr,
    ...calendarFr,
    ...mailFr,
    ...mailboxFr,
    ...eventsFr,
    ...pagesFr,
    ...questionsFr,
    ...registerFr,
    ...attendeesFr,
    ...erasingFr,
    ...filesFr,
    ...decisionsFr,
    ...ownFr,
    ...groupFr,
    ...offersFr,
    ...rulesFr,
    ...remindersFr,
    ...wishesFr,
    ...feedsFr,
    ...listedFr,
    ...siteFr,
    ...rollCallFr,
    ...invitingFr,
    ...invitationsFr,
  } satisfies Translation<typeof en>,
  es: {
    ...officeEs,
    ...lineEs,
    ...logEs,
    ...editorEs,
    ...detailsEs,
    ...outboxEs,
    ...calendarEs,
    ...mailEs,
    ...mailboxEs,
    ...eventsEs,
    ...pagesEs,
    ...questionsEs,
    ...registerEs,
    ...attendeesEs,
    ...erasingEs,
    ...filesEs,
    ...decisionsEs,
    ...ownEs,
    ...groupEs,
    ...offersEs,
    ...rulesEs,
    ...remindersEs,
    ...wishesEs,
    ...feedsEs,
    ...listedEs,
    ...siteEs,
    ...rollCallEs,
    ...invitingEs,
    ...invitationsEs,
  } satisfies Translation<typeof en>,
  ru: {
    ...officeRu,
    ...lineRu,
    ...logRu,
    ...editorRu,
    ...detailsRu,
    ...outboxRu,
    ...calendarRu,
    ...mailRu,
    ...mailboxRu,
    ...eventsRu,
    ...pagesRu,
    ...questionsRu,
    ...registerRu,
    ...attendeesRu,
    ...erasingRu,
    ...filesRu,
    ...decisionsRu,
    ...ownRu,
    ...groupRu,
    ...offersRu,
    ...rulesRu,
    ...remindersRu,
    ...wishesRu,
    ...feedsRu,
    ...listedRu,
    ...siteRu,
    ...rollCallRu,
    ...invitingRu,
    ...invitationsRu,
  } satisfies Translation<typeof en>,
  ar: {
    ...officeAr,
    ...lineAr,
    ...logAr,
    ...editorAr,
    ...detailsAr,
    ...outboxAr,
    ...calendarAr,
    ...mailAr,
    ...mailboxAr,
    ...eventsAr,
    ...pagesAr,
    ...questionsAr,
    ...registerAr,
    ...attendeesAr,
    ...erasingAr,
    ...filesAr,
    ...decisionsAr,
    ...ownAr,
    ...groupAr,
    ...offersAr,
    ...rulesAr,
    ...remindersAr,
    ...wishesAr,
    ...feedsAr,
    ...listedAr,
    ...siteAr,
    ...rollCallAr,
    ...invitingAr,
    ...invitationsAr,
  } satisfies Translation<typeof en>,
}

import type { Event } from '../../../events/event.ts'
import type { FileId, TypeId } from '../../../ids.ts'
import type { getAllKept } from './all-kept-store.ts'

type Kept = Awaited<ReturnType<typeof getAllKept>>
type KeyOf = (typeId: TypeId) => string
/** The address under which a file can be had. */
type AddressOf = (fileId: FileId) => string

/** All that is kept of one registration, as its person may read and take away (PRIV-5). Keys are those of exports. */
export function allKept(event: Event, keyOf: KeyOf, addressOf: AddressOf, kept: Kept) {
  const { registration: r, history } = kept
  return {
    event: {
      slug: event.slug,
      uid: event.uid,
      starts_at: event.startsAt,
      time_zone: event.schedule.timeZone,
    },
    number: r.number,
    state: r.state,
    state_changed_at: r.stateChangedAt,
    offer_ends_at: r.offerEndsAt,
    line_number: r.lineNumber,
    type: keyOf(r.typeId),
    waits_for_type: r.lineTypeId && keyOf(r.lineTypeId),
    ...personKept(kept),
    files: kept.files.map(({ fileId, name, mediaType, size, uploadedAt }) => {
      return { name, type: mediaType, size, uploaded_at: uploadedAt, address: addressOf(fileId) }
    }),
    tags: r.tags,
    code: r.code,
    uid: r.uid,
    registered_by_oneself: r.isSelfService,
    registered_at: r.registeredAt,
    changed_at: r.changedAt,
    new_decision_asked_at: r.decisionAskedAt,
    questions_told_at: r.questionsToldAt,
    history: history.map(({ at, deed, fromState: from, toState: to, actor: by, reason, facts }) => {
      return { at, deed, from, to, by, reason, facts }
    }),
    ...met(kept),
  }
}

function personKept({ registration: r, invitation }: Kept) {
  return {
    given_name: r.givenName,
    family_name: r.familyName,
    native_name: r.nativeName,
    email: r.email,
    affiliation: r.affiliation,
    country: r.country,
    language: r.language,
    answers: { ...r.answers, ...r.restrictedAnswers },
    answer_versions: r.answerVersions,
    consents: r.consents,
    guests: r.guests,
    group: r.groupId,
    accompanies: r.accompaniesId,
    contact: r.contactEmail && {
      name: r.contactName,
      email: r.contactEmail,
      language: r.contactLanguage,
    },
    invitation: invitation && {
      given_name: invitation.givenName,
      family_name: invitation.familyName,
      native_name: invitation.nativeName,
      email: invitation.email,
      affiliation: invitation.affiliation,
      country: invitation.country,
      language: invitation.language,
      greeting: invitation.greeting,
      word: invitation.word,
      state: invitation.state,
      answer_by: invitation.answerByOn,
      created_at: invitation.createdAt,
      sent_at: invitation.sentAt,
      reminded_at: invitation.remindedAt,
    },
  }
}

/** What was sent to the person, and where they were seen. */
function met({ messages, checkIns, rollCalls }: Kept) {
  return {
    messages: messages.map(({ kind, toEmail: to, locale: language, state, subject, ...message }) => ({
      ...{ kind, to, language, state, created_at: message.createdAt, sent_at: message.sentAt },
      ...{ subject, text: message.bodyText },
    })),
    check_ins: checkIns.map(({ kind, dayOn: day, checkedInAt: at }) => ({ list: kind, day, at })),
    roll_calls: rollCalls.map(({ title, heldOn, mark, representedBy, markedAt: at }) => {
      return { title, held_on: heldOn, mark, represented_by: representedBy, at }
    }),
  }
}

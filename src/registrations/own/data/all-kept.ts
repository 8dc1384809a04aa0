import type { Event } from '../../../events/event.ts'
import type { getAllKept } from './all-kept-store.ts'

type Kept = Awaited<ReturnType<typeof getAllKept>>

/** All that is kept of one registration, as its person may read and take away (PRIV-5). Keys are those of exports. */
export function allKept(
  event: Event,
  typeKey: string,
  { registration: r, history, messages, checkIns }: Kept,
) {
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
    type: typeKey,
    given_name: r.givenName,
    family_name: r.familyName,
    native_name: r.nativeName,
    email: r.email,
    affiliation: r.affiliation,
    country: r.country,
    language: r.language,
    answers: { ...r.answers, ...r.restrictedAnswers },
    consents: r.consents,
    tags: r.tags,
    code: r.code,
    uid: r.uid,
    registered_by_oneself: r.isSelfService,
    registered_at: r.registeredAt,
    changed_at: r.changedAt,
    history: history.map(({ at, deed, fromState: from, toState: to, actor: by, reason }) => {
      return { at, deed, from, to, by, reason }
    }),
    messages: messages.map(
      ({ kind, toEmail: to, locale: language, state, subject, bodyText: text, ...times }) => {
        return {
          kind,
          to,
          language,
          state,
          created_at: times.createdAt,
          sent_at: times.sentAt,
          subject,
          text,
        }
      },
    ),
    check_ins: checkIns.map(({ kind, dayOn: day, checkedInAt: at }) => ({ list: kind, day, at })),
  }
}

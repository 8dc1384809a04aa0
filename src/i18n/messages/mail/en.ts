import type { Room } from '../../message-types.ts'

export const mail = {
  'mail.dear': 'Dear {name},',
  'mail.event': 'Event',
  'mail.when': 'When',
  'mail.when-before': 'When, before',
  'mail.where': 'Where',
  'mail.where-before': 'Where, before',
  'mail.type': 'Participation',
  'mail.code': 'Code',
  'mail.reason': 'Reason',
  'mail.on-site': 'On site',
  'mail.online': 'Online',
  'mail.hours': '{date}, {start} – {end}',
  'mail.hours-daily': '{date}, {start} – {end} each day',
  'mail.hours-later': 'The hours will be announced',
  'mail.date-later': 'The date will be announced',
  'mail.yours': 'In {place} {start} – {end} ({offset})',
  'mail.calendar': 'Add to your calendar',
  'mail.google': 'Google',
  'mail.outlook': 'Outlook',
  'mail.download': 'Download',
  'mail.own': 'Your registration',
  'mail.event-page': 'The event’s page',
  'mail.ticket': 'Your ticket',
  'mail.cancel': 'Cancel your place',
  'mail.leave': 'Leave the waiting list',
  'mail.register-again': 'Register again',
  'mail.not-you': 'Was this not you? Write to us',
  'mail.why': 'You receive this because you registered.',
  'mail.sample': 'Hours and venues are sample data.',
  'mail.entry-request': 'The calendar entry attached updates itself if anything moves.',
  'mail.entry-publish': 'A calendar entry is attached.',
  'mail.entry-cancel': 'The calendar entry attached removes the old one.',
  'mail.entry-changed': 'The calendar entry attached replaces the old one.',
  'mail.dropped': 'No longer free',
  'mail.edit': 'Change your answers',
  'mail.withdraw': 'Withdraw your application',
  'mail.yours-at': 'In {place} {time} ({offset})',
  'mail.type-before': 'Participation, before',
  'mail.type-wanted': 'Participation you wait for',

  'mail.confirmed.subject': 'You have a place: {event}, {when}',
  'mail.confirmed.title': 'You have a place',
  'mail.confirmed.text': 'Your place is confirmed.',
  'mail.confirmed.door': 'At the door, show the QR code on your ticket page, or say your name.',

  'mail.waitlisted.subject': 'No place yet, you are number {position} in line: {event}, {when}',
  'mail.waitlisted.title': 'You are number {position} in line',
  'mail.waitlisted.text': 'All places are taken, so you have no place yet. Please don’t book travel.',
  'mail.waitlisted.own': 'Your place in line',
  'mail.waitlisted.offer': {
    one: 'When a place falls free and it is your turn, we offer it to you by e-mail, and you have at most {count} hour to answer.',
    other:
      'When a place falls free and it is your turn, we offer it to you by e-mail, and you have at most {count} hours to answer.',
  },

  'mail.cancelled.subject': 'Cancelled: your registration for {event}, {when}',
  'mail.cancelled.title': 'Your registration is cancelled',
  'mail.cancelled.title-place': 'Your place is cancelled',
  'mail.cancelled.by-you': 'As you asked on {time}, your registration is cancelled.',
  'mail.cancelled.by-organizers': 'The organizers cancelled your registration on {time}.',
  'mail.cancelled.title-offer': 'You declined the place',
  'mail.cancelled.offer':
    'As you asked on {time}, the place goes to the next in line, and your registration is cancelled.',
  'mail.cancelled.title-line': 'You left the waiting list',
  'mail.cancelled.line': 'As you asked on {time}, you are no longer in line.',
  'mail.cancelled.title-application': 'Your application is withdrawn',
  'mail.cancelled.application': 'As you asked on {time}, your application is withdrawn.',
  'mail.cancelled.by-contact': 'Whoever registered you cancelled your registration on {time}.',

  'mail.expired.subject': 'Your registration has ended: {event}, {when}',
  'mail.expired.title': 'Your registration has ended',
  'mail.expired.waitlisted': 'No place fell free for you before the event was over. We are sorry.',
  'mail.expired.applied': 'The event is over, and no decision was made on your application. We are sorry.',
  'mail.expired.title-application': 'Your application was not decided on',

  'mail.lead.accept': 'Thank you for your answer.',
  'mail.lead.approve': 'The organizers accepted your application.',
  'mail.lead.promote': 'The organizers gave you a place from the waiting list.',
  'mail.lead.restore': 'The organizers restored your registration.',
  'mail.lead.ask-again': 'You asked for a place again.',
  'mail.lead.change-type': 'Your participation was changed.',

  'mail.applied.subject': 'We have your application: {event}, {when}',
  'mail.applied.title': 'We have your application',
  'mail.applied.again-subject': 'Your application is open again: {event}, {when}',
  'mail.applied.again-title': 'Your application is open again',
  'mail.applied.text':
    'The organizers will decide on it. You have no place yet, so please don’t book travel.',
  'mail.applied.hear': 'We write to you as soon as there is a decision.',
  'mail.applied.hear-by': 'You will hear from us by {date}.',
  'mail.applied.own': 'Your application',

  'mail.offered.subject': 'A place is free for you. Answer by {until}: {event}',
  'mail.offered.title': 'A place is free for you',
  'mail.offered.text':
    'It is held in your name until the time below. If we hear nothing by then, it goes to the next in line.',
  'mail.offered.renewed': 'The event takes place, so what we offered you counts again, with a new deadline.',
  'mail.offered.until': 'Answer by',
  'mail.offered.take': 'Take the place',
  'mail.offered.decline': 'Decline the place',

  'mail.offer-ended.subject': 'The place is no longer held for you: {event}, {when}',
  'mail.offer-ended.title': 'The place is no longer held for you',
  'mail.offer-ended.expired': 'We heard nothing by the deadline, so the place goes to the next in line.',
  'mail.offer-ended.again-text': 'If you would still like to come, ask again: you join the end of the line.',
  'mail.offer-ended.again': 'Ask again',
  'mail.offer-ended.withdrawn-subject': 'The offer was taken back: {event}, {when}',
  'mail.offer-ended.withdrawn-title': 'The offer was taken back',
  'mail.offer-ended.withdrawn':
    'The organizers took back the place that they had offered you. We are sorry. You are in line again, as number {position}, and need not ask anew.',

  'mail.declined.subject': 'About your application: {event}, {when}',
  'mail.declined.title': 'We can’t give you a place',
  'mail.declined.text':
    'The organizers read your application and can’t give you a place. Thank you for your interest.',

  'mail.changed.subject': 'Changed: your registration for {event}, {when}',
  'mail.changed.title': 'Your registration was changed',
  'mail.changed.type-by-you': 'As you asked, you take part in another way.',
  'mail.changed.type-by-organizers': 'The organizers changed how you take part.',
  'mail.changed.type-by-contact': 'Whoever registered you changed how you take part.',
  'mail.changed.type-free': 'The place that you waited for fell free: you take part in the way you wished.',
  'mail.changed.edit-by-you': 'What you changed is saved.',
  'mail.changed.edit-by-organizers': 'The organizers changed your registration.',
  'mail.changed.edit-by-contact': 'Whoever registered you changed your registration.',
  'mail.changed.waits': 'There is no place for it yet: you are number {position} in line.',
  'mail.changed.waits-subject':
    'You keep your place and are number {position} in line for another: {event}, {when}',
  'mail.changed.waits-title': 'You keep your place, and wait for another',
  'mail.changed.waits-for':
    'There is no place yet of the kind that you wish. You are number {position} in line for it. As soon as one falls free, the change is made and we write to you; until then all stays as it is.',
  'mail.changed.stay': 'Stop waiting',
  'mail.changed.what': 'Changed',

  'mail.registered-for-you.subject': 'You were registered: {event}, {when}',
  'mail.registered-for-you.title': 'Somebody registered you',
  'mail.registered-for-you.text':
    'Your registration is yours: on your own page you see what was filled in, correct it, or give it up. Only you receive the link.',
  'mail.registered-for-you.consents':
    'Some things nobody can agree to for you, such as being listed among the participants. Please say there what you agree to.',
  'mail.registered-for-you.act': 'Say what you agree to',
  'mail.registered-for-you.by': 'Registered by',
  'mail.registered-for-you.not-you': 'If you don’t want to take part, cancel on your own page.',
  'mail.registered-for-you.why': 'You receive this because somebody registered you with this address.',

  'mail.questions.subject': 'Please answer: {event}, {when}',
  'mail.questions.title': {
    one: 'The organizers have a question',
    other: 'The organizers have {count} questions',
  },
  'mail.questions.text':
    'You have a place, and the organizers need to know more to prepare. Please answer on your own page.',
  'mail.questions.act': 'Answer now',
  'mail.questions.list': 'Questions',

  'mail.already-registered.subject': 'You are registered already: {event}, {when}',
  'mail.already-registered.title': 'You are registered already',
  'mail.already-registered.text':
    'Somebody, most likely you, filled in the form of this event again with your address. Nothing was changed. Your registration is on your own page.',
  'mail.already-registered.not-you': 'If it was not you, there is nothing you need to do.',

  'mail.links.subject': 'Your registrations: {site}',
  'mail.links.word': 'You asked for this',
  'mail.links.title': 'Your registrations',
  'mail.links.text':
    'Here are the links to your registrations. Each opens one of them without a password, so please keep them to yourself.',
  'mail.links.not-you':
    'If you did not ask for them, there is nothing you need to do: only this mail has the links.',
  'mail.links.why': 'You receive this because your registrations were asked for with this address.',

  'mail.event-cancelled.subject': 'Cancelled: {event}, {when}',
  'mail.event-cancelled.title': 'The event is cancelled',
  'mail.event-cancelled.text':
    'The event that you registered for will not take place. There is nothing you need to do.',

  'mail.event-postponed.subject': 'Postponed: {event}, {when}',
  'mail.event-postponed.word': 'Postponed',
  'mail.event-postponed.title': 'The event is postponed',
  'mail.event-postponed.text':
    'The event will not take place as planned. A new date will be announced. You keep your registration, and your place if you have one; if you can’t come, you can cancel on your own page.',

  'mail.event-changed.subject': 'Changed: {event}, {when}',
  'mail.event-changed.word': 'Changed',
  'mail.event-changed.title': 'The event has changed',
  'mail.event-changed.text':
    'Please note what is new below. Your registration stays as it is; if you can’t come now, you can cancel on your own page.',
  'mail.event-changed.back-subject': 'It takes place: {event}, {when}',
  'mail.event-changed.back-title': 'The event takes place',
  'mail.event-changed.back-text':
    'The event is on again. Your registration counts as it was; if you can’t come now, you can cancel on your own page.',

  'mail.sign-in.subject': 'Your link to sign in: {site}',
  'mail.sign-in.word': 'For organizers',
  'mail.sign-in.title': 'Sign in',
  'mail.sign-in.text': 'This link signs you in once. It works for 15 minutes.',
  'mail.sign-in.browser':
    'Open it in the browser in which you asked for it. Any other asks for the short code that is shown there.',
  'mail.sign-in.act': 'Sign in',
  'mail.sign-in.not-you':
    'If you did not ask for it, there is nothing you need to do: without this link nobody is signed in.',
  'mail.sign-in.why': 'You receive this because you are an organizer.',
} as const satisfies Room

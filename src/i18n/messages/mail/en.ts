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

  'mail.confirmed.subject': 'You have a place: {event}, {when}',
  'mail.confirmed.title': 'You have a place',
  'mail.confirmed.text': 'Your place is confirmed.',
  'mail.confirmed.door': 'At the door, show the QR code on your ticket page, or say your name.',

  'mail.waitlisted.subject': 'No place yet, you are number {position} in line: {event}, {when}',
  'mail.waitlisted.title': 'You are number {position} in line',
  'mail.waitlisted.text':
    'All places are taken, so you have no place yet. Please don’t book travel. When a place falls free and it is your turn, we write to you by e-mail.',
  'mail.waitlisted.own': 'Your place in line',

  'mail.cancelled.subject': 'Cancelled: your registration for {event}, {when}',
  'mail.cancelled.title': 'Your registration is cancelled',
  'mail.cancelled.title-place': 'Your place is cancelled',
  'mail.cancelled.by-you': 'As you asked on {time}, your registration is cancelled.',
  'mail.cancelled.by-organizers': 'The organizers cancelled your registration on {time}.',

  'mail.expired.subject': 'Your registration has ended: {event}, {when}',
  'mail.expired.title': 'Your registration has ended',
  'mail.expired.waitlisted': 'No place fell free for you before the event was over. We are sorry.',
  'mail.expired.applied': 'The event is over, and no decision was made on your application. We are sorry.',

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

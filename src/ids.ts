declare const brand: unique symbol

/** A string that can't pass for another kind of string: an id, a date, a zone. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

export type EventId = Branded<'EventId'>
export type SessionId = Branded<'SessionId'>
export type TypeId = Branded<'TypeId'>
export type PoolId = Branded<'PoolId'>
export type QuestionId = Branded<'QuestionId'>
export type OptionId = Branded<'OptionId'>
export type RegistrationId = Branded<'RegistrationId'>
export type HistoryId = Branded<'HistoryId'>
export type MessageId = Branded<'MessageId'>
export type OrganizerId = Branded<'OrganizerId'>
export type HostId = Branded<'HostId'>
export type InvitationId = Branded<'InvitationId'>
export type GroupId = Branded<'GroupId'>
export type RollCallId = Branded<'RollCallId'>
export type FileId = Branded<'FileId'>
export type ReminderId = Branded<'ReminderId'>
export type FeedId = Branded<'FeedId'>
export type CategoryId = Branded<'CategoryId'>
export type SeriesId = Branded<'SeriesId'>
export type CheckInListId = Branded<'CheckInListId'>
export type AuditId = Branded<'AuditId'>
export type TombstoneId = Branded<'TombstoneId'>
export type ChangeId = Branded<'ChangeId'>

/** The nil UUID: owner of what belongs to the site, "all events" in a role, event of a message without one. */
export const nilId = '00000000-0000-0000-0000-000000000000'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the text is a UUID in its canonical, lower-case form. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}

/** A new UUIDv7 (RFC 9562 5.7): its first 48 bits are `at` in milliseconds, so that ids of one table lie in the order of making. */
export function newId<Id extends Branded<string>>(at: Date): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let milliseconds = at.getTime()
  for (let place = 5; place >= 0; place--) {
    bytes[place] = milliseconds % 256
    milliseconds = Math.floor(milliseconds / 256)
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return parts.join('-') as Id
}

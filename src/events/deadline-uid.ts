import type { Event } from './event.ts'

const longestDomain = 200

/** The UID of the entry that says when registration closes: of its event's domain, and as lasting (CAL-30, CAL-47). */
export function deadlineUid({ id, uid }: Pick<Event, 'id' | 'uid'>): string {
  const domain = uid.includes('@') ? uid.slice(uid.lastIndexOf('@') + 1) : ''
  return `deadline-${id}@${domain === '' || domain.length > longestDomain ? 'symposia' : domain}`
}

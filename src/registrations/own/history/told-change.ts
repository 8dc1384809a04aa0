import type { MessageKey } from '../../../i18n/messages.ts'
import type { Change } from '../../history-store.ts'

/** What happened, as a sentence to the person it happened to. */
export function sentenceOf(change: Pick<Change, 'deed' | 'from' | 'to' | 'by'>): MessageKey {
  switch (change.deed) {
    case 'register':
      return registered(change)
    case 'cancel':
      return cancelled(change)
    case 'offer':
      return 'own.did.offered'
    case 'accept':
      return 'own.did.accepted'
    case 'approve':
      return change.to === 'waitlisted' ? 'own.did.approved-line' : 'own.did.approved'
    case 'promote':
    case 'restore':
      return change.to === 'waitlisted' ? 'own.did.back-in-line' : 'own.did.given'
    case 'withdraw-offer':
      return 'own.did.offer-withdrawn'
    case 'ask-again':
      return 'own.did.asked-again'
    case 'decline':
      return 'own.did.declined'
    case 'reopen':
      return 'own.did.reopened'
    case 'expire':
      return change.from === 'offered' ? 'own.did.offer-ended' : 'own.did.expired'
    case 'change-type':
      return 'own.did.changed-type'
    case 'wait-for-type':
      return 'own.did.waits-for-type'
    case 'keep-type':
      return 'own.did.kept-type'
    case 'reorder':
      return 'own.did.reordered'
    case 'edit':
      return 'own.did.edited'
    case 'renew-offer':
      return 'own.did.renewed'
    case 'consent':
      return 'group.did-consent'
    case 'erase':
      return 'own.did.erased'
  }
}

function registered({ to, by }: Pick<Change, 'to' | 'by'>): MessageKey {
  if (by.kind === 'contact') return registeredByContact(to)
  if (to === 'applied') return 'own.did.applied'
  const isByStaff = by.kind === 'organizer'
  if (to === 'waitlisted') return isByStaff ? 'own.did.added-line' : 'own.did.joined'
  return isByStaff ? 'own.did.added' : 'own.did.registered'
}

function registeredByContact(to: Change['to']): MessageKey {
  if (to === 'applied') return 'group.did-applied'
  return to === 'waitlisted' ? 'group.did-joined' : 'group.did-registered'
}

function cancelled({ from, by }: Pick<Change, 'from' | 'by'>): MessageKey {
  if (by.kind === 'contact') return 'group.did-cancelled'
  if (by.kind !== 'participant') return 'own.did.cancelled-for-you'
  if (from === 'waitlisted') return 'own.did.left'
  if (from === 'offered') return 'own.did.offer-declined'
  return from === 'applied' ? 'own.did.withdrawn' : 'own.did.cancelled'
}

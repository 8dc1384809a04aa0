/** What staff did. The log's words for each stand in the messages under `log.`. */
const auditActs = [
  'create-event',
  'import-event',
  'edit-event',
  'change-state',
  'change-capacity',
  'edit-texts',
  'edit-programme',
  'edit-types',
  'edit-rules',
  'edit-reserves',
  'edit-questions',
  'edit-reminders',
  'delete-draft',
  'see-zone-notice',
  'add-registration',
  'cancel-registration',
  'accept-application',
  'decline-application',
  'keep-decision',
  'offer-place',
  'give-place',
  'withdraw-offer',
  'move-in-line',
  'change-type',
  'keep-type',
  'restore-registration',
  'reopen-registration',
  'pause-line',
  'resume-line',
  'create-invitations',
  'send-invitations',
  'remind-invited',
  'withdraw-invitations',
  'change-answer-by',
  'open-roll-call',
  'mark-roll-call',
  'close-roll-call',
  'reopen-roll-call',
  'answer-at-door',
  'see-restricted',
  'erase-person',
  'erase-answers',
  'forget-registrations',
  'export',
  'give-role',
] as const
export type AuditAct = (typeof auditActs)[number]

/** Whether the log knows words for what a row of it says was done. */
export function isAuditAct(act: string): act is AuditAct {
  return (auditActs as readonly string[]).includes(act)
}

/** Acts on one registration: the log leads to it. */
const onRegistration: ReadonlySet<string> = new Set<AuditAct>([
  'add-registration',
  'cancel-registration',
  'accept-application',
  'decline-application',
  'keep-decision',
  'offer-place',
  'give-place',
  'withdraw-offer',
  'move-in-line',
  'change-type',
  'keep-type',
  'restore-registration',
  'reopen-registration',
  'answer-at-door',
])

/** Whether the act was done to one registration. */
export function isOnRegistration(act: AuditAct): boolean {
  return onRegistration.has(act)
}

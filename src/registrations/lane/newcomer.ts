import type { Clock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import { sha256 } from '../../http/signing/keys.ts'
import {
  type EventId,
  type GroupId,
  type InvitationId,
  newId,
  type PoolId,
  type RegistrationId,
  type TypeId,
} from '../../ids.ts'
import { foldEmail } from '../../mail/email-address.ts'
import type { Contact, Person } from '../registration.ts'

/** A form that was accepted: who, for which type, with which answers. */
export type Submission = {
  readonly eventId: EventId
  /** The form's own id: sent again it gets the answer of the first time. */
  readonly submissionId: string
  readonly typeId: TypeId
  /** Options that carry places of their own. */
  readonly choiceIds?: readonly PoolId[]
  /** The form promised a place: without one it is `full`, so that nobody stands in a line unasked. */
  readonly placeOnly?: boolean
  readonly person: Person
  readonly answers: Readonly<Record<string, unknown>>
  readonly restrictedAnswers: Readonly<Record<string, unknown>>
  readonly consents: Readonly<Record<string, unknown>>
  /** The version of each question that was answered, by its key. */
  readonly answerVersions?: Readonly<Record<string, number>>
  /** Names of accompanying persons who take no place of their own. */
  readonly guests?: readonly string[]
  /** Names of those who take places of their own: registered together with the person, all or none. */
  readonly companions?: readonly string[]
  /** Registered by somebody else, or together with others. */
  readonly together?: {
    readonly groupId: GroupId
    readonly contact: Contact | null
    readonly accompaniesId: RegistrationId | null
  }
  readonly invitation?: { readonly id: InvitationId; readonly reserveId: PoolId | null }
}

/** A submission on its way into the event. Its ids are made once: what is tried again keeps them. */
export type Newcomer = Submission & {
  readonly id: RegistrationId
  readonly uid: string
  readonly isSelfService: boolean
  /** Its invitation's; null: its type's, which `settle` knows. */
  readonly reserveId: PoolId | null
  readonly choiceIds: readonly PoolId[]
  readonly emailFolded: string
  /** Fingerprint of the address, in hexadecimal: it tells a repeat from another person's form. */
  readonly emailHash: string
}

/** What the deeds of arriving need of the services. */
export type ArrivalServices = { readonly clock: Clock; readonly config: Pick<Config, 'uidDomain'> }

/** Makes a newcomer of a submission that came at `at`. */
export async function toNewcomer(
  submission: Submission,
  { at, isSelfService, uidDomain }: { at: Date; isSelfService: boolean; uidDomain: string },
): Promise<Newcomer> {
  const id = newId<RegistrationId>(at)
  const emailFolded = foldEmail(submission.person.email)
  const hash = await sha256(emailFolded)
  return {
    ...submission,
    id,
    uid: `registration-${id}@${uidDomain}`,
    isSelfService,
    reserveId: submission.invitation?.reserveId ?? null,
    choiceIds: submission.choiceIds ?? [],
    emailFolded,
    emailHash: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}

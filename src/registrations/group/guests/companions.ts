import { type GroupId, newId } from '../../../ids.ts'
import { type Newcomer, toNewcomer } from '../../lane/newcomer.ts'
import { derivedId } from '../derived-id.ts'

/**
 * Somebody on their way into an event with those who come along and take places of their own: a group, which gets all
 * places or none. Their mails go to the person's address.
 */
export async function withCompanions(
  person: Newcomer,
  { at, uidDomain }: { readonly at: Date; readonly uidDomain: string },
): Promise<readonly Newcomer[]> {
  const { companions = [], submissionId, eventId, typeId } = person
  if (companions.length === 0) return [person]
  const together = { groupId: newId<GroupId>(at), contact: null }
  const along = await Promise.all(
    companions.map(async (name, place) => {
      const nothing = { answers: {}, restrictedAnswers: {}, consents: {} }
      const named = { ...person.person, givenName: name, familyName: '', nativeName: '', affiliation: '' }
      const submission = {
        ...{ eventId, typeId, person: { ...named, country: null }, ...nothing },
        submissionId: await derivedId(submissionId, `companion ${place}`),
        together: { ...together, accompaniesId: person.id },
      }
      return toNewcomer(submission, { at, isSelfService: false, uidDomain })
    }),
  )
  return [{ ...person, together: { ...together, accompaniesId: null } }, ...along]
}

import { singleQuery } from '../../http/gates/address-gate.ts'
import { cleanLine } from '../../http/text-gate.ts'
import { type InvitationId, isUuid } from '../../ids.ts'
import { invitationStates } from '../invitation.ts'
import type { InvitationView } from './list-store.ts'

const longestSearch = 100

/** The view that an address asks for; what makes no sense in it is left out. */
export function viewOf(url: URL): InvitationView {
  const asked = singleQuery(url, 'state')
  const search = cleanLine(singleQuery(url, 'q') ?? '') ?? ''
  return {
    state: invitationStates.find((state) => state === asked) ?? null,
    search: [...search].slice(0, longestSearch).join(''),
  }
}

/** The view as an address says it, with `?` where it says anything. */
export function viewQuery(
  { state, search }: InvitationView,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(state === null ? {} : { state }),
    ...(search === '' ? {} : { q: search }),
    ...more,
  }).toString()
  return query === '' ? '' : `?${query}`
}

/** An invitation's id as an address or a form says it. */
export function invitationIdOf(text: string | undefined): InvitationId | null {
  return text !== undefined && isUuid(text) ? (text as InvitationId) : null
}

/** What was done just now and to how many, as the address tells the list. */
export const doneDeeds = ['created', 'sent', 'reminded', 'withdrawn', 'dated'] as const
export type Done = { readonly deed: (typeof doneDeeds)[number]; readonly count: number }

/** What a page says was just done, from its address. */
export function doneOf(url: URL): Done | null {
  for (const deed of doneDeeds) {
    const count = singleQuery(url, deed) ?? ''
    if (/^\d{1,6}$/.test(count)) return { deed, count: Number(count) }
  }
  return null
}

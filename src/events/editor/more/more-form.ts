import { z } from 'zod'
import type { Typed } from '../../../http/form.ts'
import type { Problem, Problems } from '../../../http/problems.ts'
import { type HostId, isUuid } from '../../../ids.ts'
import { parseEmail } from '../../../mail/email-address.ts'
import { isSlug } from '../../event.ts'
import { parseWebAddress } from '../../web-address.ts'
import { line, optional, problemsOf, tick, wholeNumber } from '../form/fields.ts'
import type { MoreDraft } from './more-draft.ts'
import { hostFields } from './more-fields.ts'

const phone = /^\+?[\d\s()./-]{4,40}$/

const webAddress = optional(parseWebAddress, 'more.bad-address')
const slug = optional((text) => (isSlug(text) ? text : undefined), 'form.choose')

const form = z
  .object({
    new_host: line(200),
    new_host_website: webAddress,
    series: slug,
    new_series: line(200),
    new_category: line(100),
    edition: wholeNumber(1, 9_999),
    contact_email: optional((text) => {
      const parsed = parseEmail(text)
      return parsed.ok ? parsed.address : undefined
    }, 'form.bad-email'),
    contact_phone: optional((text) => (phone.test(text) ? text : undefined), 'more.bad-phone'),
    online: tick,
    broadcast: webAddress,
    joining: webAddress,
    asks_affiliation: tick,
    asks_listing: tick,
    asks_photos: tick,
    asks_news: tick,
    publishes_capacity: tick,
  })
  .refine(({ new_host, new_host_website }) => new_host !== '' || new_host_website === null, {
    path: ['new_host'],
    message: 'form.missing',
  })

/** Reads the folded part. Null: the form that was sent had none, so that all of it stays as it is. */
export function readMore(
  typed: Pick<Typed, 'one'>,
): { readonly more: MoreDraft | null; readonly problems?: never } | { readonly problems: Problems } {
  if (typed.one('more') !== 'yes') return { more: null }
  const read = form.safeParse(
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, typed.one(name)])),
  )
  const hosts = readHosts(typed)
  const problems = new Map<string, Problem>([
    ...hosts.problems,
    ...(read.success ? [] : problemsOf(read.error)),
  ])
  if (!read.success || problems.size > 0) return { problems }
  const { data } = read
  return {
    more: {
      hosts: hosts.ids,
      newHost: data.new_host === '' ? null : { name: data.new_host, website: data.new_host_website },
      series: data.series,
      newSeries: data.new_series,
      newCategory: data.new_category,
      edition: data.edition,
      contactEmail: data.contact_email,
      contactPhone: data.contact_phone,
      isOnline: data.online,
      broadcastUrl: data.broadcast,
      joiningUrl: data.joining,
      asks: {
        affiliation: data.asks_affiliation,
        listing: data.asks_listing,
        photos: data.asks_photos,
        news: data.asks_news,
      },
      publishesCapacity: data.publishes_capacity,
    },
  }
}

/** The hosts in their order; one that stands there twice is asked about, for another may have been lost by it. */
function readHosts(typed: Pick<Typed, 'one'>): {
  readonly ids: readonly HostId[]
  readonly problems: Problems
} {
  const problems = new Map<string, Problem>()
  const ids = new Set<string>()
  for (const name of hostFields) {
    const id = typed.one(name)
    if (id === '') continue
    if (!isUuid(id)) problems.set(name, { key: 'form.choose' })
    else if (ids.has(id)) problems.set(name, { key: 'more.host-twice' })
    ids.add(id)
  }
  return { ids: [...ids] as HostId[], problems }
}

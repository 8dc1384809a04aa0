import { expect } from 'vitest'

/** An entry of a feed of news, read back. */
export type ReadNews = {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly published: string
  readonly summary: string
  readonly link: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const tag = /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/g

/** Reads an Atom feed that must be well formed and have what RFC 4287 asks of a feed and of each entry. */
export function readAtom(text: string): readonly ReadNews[] {
  const [declaration, body = ''] = [text.slice(0, 38), text.slice(38)]
  expect(declaration).toBe('<?xml version="1.0" encoding="utf-8"?>')
  expect(body.replace(tag, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/)
  expect(unclosedTags(body)).toEqual([])
  const [head = '', ...entries] = body.split('<entry>')
  expect(head).toMatch(/^\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="[a-z]{2}">/)
  for (const name of ['id', 'title', 'updated', 'author']) expect(head.split(`<${name}>`)).toHaveLength(2)
  expect(head.split('rel="self"')).toHaveLength(2)
  const read = entries.map(readEntry)
  expect(new Set(read.map(({ id }) => id)).size).toBe(read.length)
  return read
}

function readEntry(text: string): ReadNews {
  const one = (name: string) => {
    const [, value = '', ...more] = text.split(new RegExp(`</?${name}>`))
    expect([name, more.length]).toEqual([name, 1])
    return value.replace(/&([a-z0-9#]+);/g, (_, entity) => entities[entity] ?? '')
  }
  const link = /<link rel="alternate" type="text\/html" href="([^"]*)"\/>/.exec(text)?.[1] ?? ''
  const entry = { id: one('id'), title: one('title'), summary: one('summary'), link }
  const [updated, published] = [one('updated'), one('published')]
  for (const time of [updated, published]) expect(new Date(time).toISOString()).toBe(time)
  expect(entry.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  expect(entry.title).not.toBe('')
  return { ...entry, updated, published }
}

/** The tags that are left open, or closed out of turn. */
function unclosedTags(body: string): readonly string[] {
  const open: string[] = []
  for (const [, closing, name = '', , alone] of body.matchAll(tag)) {
    if (alone === '/') continue
    if (closing === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else return [...open, `/${name}`]
  }
  return open
}

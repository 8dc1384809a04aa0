import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { giveWay } from '../time/turns.ts'
import type { AppEnv } from './app-env.ts'
import { boundedBody } from './bounded-body.ts'
import { type Typed, typedFields, typedFrom } from './form.ts'

/** A file that a form sent; one that nobody chose has no bytes. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

/** A form with files: its fields as typed, and its files by the fields' names. */
export type TypedWithFiles = { readonly typed: Typed; readonly files: ReadonlyMap<string, SentFile> }

/** What a form may send beside its files: fields and the marks between the parts. */
const mostBesideFiles = 1_048_576
const mostParts = 1_000

/**
 * Reads a multipart body whose files have `mostBytes` together. Throws 415 for any other kind, 413 above that and 1 MiB
 * for the fields, also where the body is sent in chunks, 400 where it is malformed (SEC-50) or a file's field comes
 * twice (SEC-9).
 */
export async function typedWithFiles(c: Context<AppEnv>, mostBytes: number): Promise<TypedWithFiles> {
  const type = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type) || c.req.header('content-encoding'))
    throw new HTTPException(415)
  const body = await boundedBody(c.req.raw, mostBytes + mostBesideFiles)
  // Each step goes through megabytes at one go.
  await giveWay()
  const parts = [...(await parsed(body, type)).entries()]
  if (parts.length > mostParts) throw new HTTPException(400)
  const fields = parts.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  const sent = parts.flatMap(([name, value]) => (typeof value === 'string' ? [] : [readFile(name, value)]))
  await giveWay()
  const files = new Map(await Promise.all(sent))
  if (files.size < sent.length) throw new HTTPException(400)
  return { typed: typedFrom(fields), files }
}

/** A form that may come with one file, in the field `file`; null where nobody chose any. */
export type Upload = { readonly typed: Typed; readonly file: SentFile | null }

/** Reads such a form; programs may send it without a file. What is larger than the file may be is not read at all. */
export async function readUpload(c: Context<AppEnv>, mostBytes: number): Promise<Upload | 'too-large'> {
  if (!isMultipart(c)) return { typed: await typedFields(c), file: null }
  try {
    const { typed, files } = await typedWithFiles(c, mostBytes)
    const file = files.get('file')
    return { typed, file: file && file.bytes.length > 0 ? file : null }
  } catch (error) {
    if (error instanceof HTTPException && error.status === 413) return 'too-large'
    throw error
  }
}

/** Whether the form came with files; else `typedFields` reads it. */
export function isMultipart(c: Context<AppEnv>): boolean {
  return /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')
}

async function readFile(field: string, file: File): Promise<readonly [string, SentFile]> {
  return [field, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }]
}

async function parsed(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (error instanceof TypeError) throw new HTTPException(400)
    throw error
  }
}

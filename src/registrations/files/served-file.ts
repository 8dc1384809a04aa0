import type { Context } from 'hono'
import type { AppEnv } from '../../http/app-env.ts'
import { dispositionOf } from './answer-file.ts'
import type { FileFacts } from './answer-file-store.ts'

/** A file as it goes out: to be saved, never to be shown or run in our name, kept by no cache. */
export function serveFile(
  c: Context<AppEnv>,
  { name, mediaType, bytes }: Pick<FileFacts, 'name' | 'mediaType'> & { readonly bytes: Uint8Array },
): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    'content-type': mediaType,
    'content-disposition': dispositionOf(name),
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  })
}

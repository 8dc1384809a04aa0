import type { Context } from 'hono'
import { isUnavailable } from '../../database/faults.ts'
import type { AppEnv } from '../app-env.ts'
import { namedLocale } from '../language.ts'
import { createKeptBytes } from './kept-bytes.ts'
import { mayChooseLanguage } from './page-copy.ts'

/** Where the page of an address has gone, right under one version of the site. */
type Move = { readonly location: string; readonly version: number; readonly choosesLanguage: boolean }

/** Addresses whose pages have moved, in a memory bounded in bytes. */
export type KeptMoves = {
  /** The move from the address, if it still stands. */
  readonly answer: (c: Context<AppEnv>, key: string) => Promise<Response | undefined>
  /** Answers with a move that was found under the version, and remembers it. */
  readonly keep: (c: Context<AppEnv>, key: string, location: string, version: number) => Response
}

const mostBytes = 1024 * 1024
const overhead = 200

export function createKeptMoves(
  readFresh: (subjects: readonly string[]) => Promise<Pick<Move, 'version'>>,
): KeptMoves {
  const kept = createKeptBytes<Move>(mostBytes)

  async function answer(c: Context<AppEnv>, key: string): Promise<Response | undefined> {
    const move = kept.get(key)
    if (move === undefined || mayChooseLanguage(c, move)) return undefined
    try {
      const { version } = await readFresh([])
      return version === move.version ? movedTo(move.location) : undefined
    } catch (error) {
      // What comes after this has the language and the number that an error page needs.
      if (isUnavailable(error)) return undefined
      throw error
    }
  }

  function keep(c: Context<AppEnv>, key: string, location: string, version: number): Response {
    const move = { location, version, choosesLanguage: namedLocale(c) === undefined }
    kept.set(key, move, key.length + location.length + overhead)
    return movedTo(location)
  }

  return { answer, keep }
}

function movedTo(location: string): Response {
  return new Response(null, { status: 301, headers: { location, 'cache-control': 'no-cache' } })
}

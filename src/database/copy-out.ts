import type { CompiledQuery } from 'kysely'

/**
 * Runs a statement as COPY and answers its rows as lines of CSV: each cell quoted, each line ending in CRLF.
 */
export type CopyOut = (query: CompiledQuery) => Promise<readonly Uint8Array[]>

/**
 * What a statement writes for a line end inside a cell, since COPY ends lines as it likes; no text holds a
 * control.
 */
export const lineEndMark = '\u0001'

import { request } from 'node:http'

/** A file on its way, read as fast as it comes and not kept. */
export type Download = {
  /** Once its first bytes are here. */
  readonly begun: Promise<void>
  /** Once it is whole, or its reader has gone. */
  readonly ended: Promise<void>
  /** The reader goes. */
  readonly leave: () => void
}

export function startDownload(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
): Download {
  const begun = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  const asking = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
    answer.on('error', () => {})
    answer.once('data', () => begun.resolve())
    answer.on('close', () => ended.resolve())
    answer.resume()
  })
  asking.on('error', () => ended.resolve())
  asking.end()
  return { begun: begun.promise, ended: ended.promise, leave: () => void asking.destroy() }
}

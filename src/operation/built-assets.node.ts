import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Asset, Assets } from '../http/assets.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const compressed = new Set(['.css', '.js', '.svg'])

/** Reads the files that the build made, once: plain names by `names.json`, and the bytes by their address. */
export function readAssets(folder: string): Assets {
  const names = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as Record<string, string>
  const files = readdirSync(folder).filter((file) => extname(file) in types)
  const byPath = new Map(files.map((file) => [`/assets/${file}`, readAsset(join(folder, file))]))
  return {
    href: (name) => {
      const file = names[name]
      if (file === undefined) throw new Error(`There is no asset named ${name}`)
      return `/assets/${file}`
    },
    find: (path) => byPath.get(path),
  }
}

function readAsset(path: string): Asset {
  const extension = extname(path)
  const body = Uint8Array.from(readFileSync(path))
  const asset = { type: types[extension] ?? 'application/octet-stream', body }
  return compressed.has(extension) ? { ...asset, gzip: Uint8Array.from(gzipSync(body, { level: 9 })) } : asset
}

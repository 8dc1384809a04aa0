import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AssetFile, type Assets, assetsOf } from './assets.ts'

/** What a written folder lists: each file's address, type, and whether a gzip of it lies beside. */
type Listing = readonly (Pick<AssetFile, 'name' | 'path' | 'type'> & { readonly hasGzip: boolean })[]
const listingName = 'assets.json'
const publicFolder = 'public'

/** What Cloudflare reads beside the files: the headers of asset-routes.ts, and that it zips by itself. */
const forWorkers = {
  _headers: [
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Cross-Origin-Opener-Policy: same-origin',
    '/embed.js',
    '  Cache-Control: public, max-age=3600',
    '  Access-Control-Allow-Origin: *',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Cross-Origin-Opener-Policy: same-origin',
    '',
  ].join('\n'),
  '.assetsignore': '*.gz\n',
}

/** The assets made from their sources: in tests and while developing. */
export async function buildAssets(): Promise<Assets> {
  return assetsOf(await makeFiles())
}

/**
 * Writes them below `folder`, in `public` at their addresses, where Workers serve them from, with a listing beside it
 * that `readAssets` reads and a Worker's bundle holds.
 */
export async function writeAssets(folder: string): Promise<void> {
  const files = await makeFiles()
  await mkdir(join(folder, publicFolder, 'assets'), { recursive: true })
  await Promise.all([
    ...files.flatMap(({ path, body, gzip }) => [
      writeFile(join(folder, publicFolder, path), body),
      ...(gzip ? [writeFile(join(folder, publicFolder, `${path}.gz`), gzip)] : []),
    ]),
    ...Object.entries(forWorkers).map(([name, text]) => writeFile(join(folder, publicFolder, name), text)),
  ])
  const listing: Listing = files.map(({ name, path, type, gzip }) => ({ name, path, type, hasGzip: !!gzip }))
  await writeFile(join(folder, listingName), JSON.stringify(listing, null, 1))
}

/** The assets that `writeAssets` left in `folder`: what a built server starts with. */
export async function readAssets(folder: string): Promise<Assets> {
  const listing = JSON.parse(await readFile(join(folder, listingName), 'utf8')) as Listing
  const files = listing.map(async ({ name, path, type, hasGzip }) => ({
    name,
    path,
    type,
    body: Uint8Array.from(await readFile(join(folder, publicFolder, path))),
    ...(hasGzip ? { gzip: Uint8Array.from(await readFile(join(folder, publicFolder, `${path}.gz`))) } : {}),
  }))
  return assetsOf(await Promise.all(files))
}

/** The makers are loaded only where something is made: a built server starts without them. */
async function makeFiles(): Promise<readonly AssetFile[]> {
  const { makeAssetFiles } = await import('./asset-files.node.ts')
  return await makeAssetFiles()
}

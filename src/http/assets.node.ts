import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AssetFile, type Assets, assetsOf, type Manifest } from './assets.ts'

/** What a written folder lists: each file's address, type, and whether a gzip of it lies beside. */
type Listing = readonly (Pick<AssetFile, 'name' | 'path' | 'type'> & { readonly hasGzip: boolean })[]
const listingName = 'assets.json'

/** The assets made from their sources: in tests and while developing. */
export async function buildAssets(): Promise<Assets> {
  return assetsOf(await makeFiles())
}

/** Writes them below `folder`, at their addresses, with a listing that `readAssets` reads; gives the names' addresses for a Worker. */
export async function writeAssets(folder: string): Promise<Manifest> {
  const files = await makeFiles()
  await mkdir(join(folder, 'assets'), { recursive: true })
  await Promise.all(
    files.flatMap(({ path, body, gzip }) => [
      writeFile(join(folder, path), body),
      ...(gzip ? [writeFile(join(folder, `${path}.gz`), gzip)] : []),
    ]),
  )
  const listing: Listing = files.map(({ name, path, type, gzip }) => ({ name, path, type, hasGzip: !!gzip }))
  await writeFile(join(folder, listingName), JSON.stringify(listing, null, 1))
  return Object.fromEntries(files.map(({ name, path }) => [name, path]))
}

/** The assets that `writeAssets` left in `folder`: what a built server starts with. */
export async function readAssets(folder: string): Promise<Assets> {
  const listing = JSON.parse(await readFile(join(folder, listingName), 'utf8')) as Listing
  const files = listing.map(async ({ name, path, type, hasGzip }) => ({
    name,
    path,
    type,
    body: Uint8Array.from(await readFile(join(folder, path))),
    ...(hasGzip ? { gzip: Uint8Array.from(await readFile(join(folder, `${path}.gz`))) } : {}),
  }))
  return assetsOf(await Promise.all(files))
}

/** The makers are loaded only where something is made: a built server starts without them. */
async function makeFiles(): Promise<readonly AssetFile[]> {
  const { makeAssetFiles } = await import('./asset-files.node.ts')
  return await makeAssetFiles()
}

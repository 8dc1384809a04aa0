/** One file that pages load, with a hash of its bytes in its name. */
export type Asset = {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly gzip?: Uint8Array<ArrayBuffer>
}

/** The files that pages load: a list made at start. Nothing else on disk has an address (SEC-16). */
export type Assets = {
  /** The address of a file by its plain name: `public.css`, `office.css`, `public.js`. Throws for a name that is not there. */
  readonly href: (name: string) => string
  /** The file at an address under /assets/, where the platform does not serve it itself. */
  readonly find: (path: string) => Asset | undefined
}

/** A file by its plain name, with the address it is served at. */
export type AssetFile = Asset & { readonly name: string; readonly path: string }

/** Which address a plain name stands for: what a build writes down. */
export type Manifest = Readonly<Record<string, string>>

/** Assets in memory. */
export function assetsOf(files: readonly AssetFile[]): Assets {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return {
    href: hrefsOf(new Map(files.map(({ name, path }) => [name, path]))),
    find: (path) => byPath.get(path),
  }
}

/** Assets that the platform serves itself, known by their addresses alone. */
export function assetsServedElsewhere(manifest: Manifest): Assets {
  return { href: hrefsOf(new Map(Object.entries(manifest))), find: () => undefined }
}

function hrefsOf(addresses: ReadonlyMap<string, string>): Assets['href'] {
  return (name) => {
    const address = addresses.get(name)
    if (address === undefined) throw new Error(`There is no asset ${name}`)
    return address
  }
}

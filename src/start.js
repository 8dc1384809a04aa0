// Starts a program of dist/, built first where a source has changed: node src/start.js server|cli [arguments].
// Plain JavaScript, because it must run on whatever Node the machine has, if only to say which one is needed;
// and because a start that finds all built should not load what reads TypeScript (24 MB).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `Symposia needs Node 24 or later; this is ${process.versions.node}. ` +
      'npm scripts bring their own Node 24, unless it was left out at installing (--omit=optional).\n',
  )
  process.exit(1)
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
if (isStale()) {
  const { status } = spawnSync(process.execPath, [join(root, 'src/build.node.ts')], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
const [node, , program, ...given] = process.argv
const entry = join(root, 'dist', `${program}.js`)
process.argv = [node, entry, ...given]
await import(pathToFileURL(entry).href)

/** Whether a source is newer than the last build. An image may carry dist/ alone. */
function isStale() {
  if (!existsSync(join(root, 'views'))) return false
  const stamp = join(root, 'dist/built')
  if (!existsSync(stamp)) return true
  const built = Date.parse(readFileSync(stamp, 'utf8'))
  const sources = ['src', 'views', 'migrations'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  )
  return [...sources, join(root, 'package-lock.json')].some((path) => statSync(path).mtimeMs > built)
}

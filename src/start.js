// Starts a program of dist/, built first where a source has changed: node src/start.js server|cli [arguments].
// Plain JavaScript, because it must run on whatever Node the machine has, if only to say which one is needed.

const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `Symposia needs Node 24 or later; this is ${process.versions.node}. ` +
      'npm scripts bring their own Node 24, unless it was left out at installing (--omit=optional).\n',
  )
  process.exit(1)
}

const [, , program, ...given] = process.argv
const { buildIfNeeded } = await import('./build.node.ts')
await buildIfNeeded()
const entry = new URL(`../dist/${program}.js`, import.meta.url)
process.argv = [process.argv[0], entry.pathname, ...given]
await import(entry.href)

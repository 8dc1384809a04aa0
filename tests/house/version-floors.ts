import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// Below these versions, published advisories name holes (SUP-3).
const floors = { hono: '4.12.25', '@hono/node-server': '1.19.13', kysely: '0.28.17', nodemailer: '8.0.5' }

type Lock = {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Lock
const packages = Object.entries(lock.packages)
const tooOld = Object.entries(floors).flatMap(([name, floor]) =>
  packages
    .filter(([path, { version = '0' }]) => path.endsWith(`node_modules/${name}`) && isBelow(version, floor))
    .map(([path, { version }]) => `${path} is ${version}: at least ${floor} is needed`),
)
const addressed = packages
  .filter(([, { resolved }]) => resolved !== undefined)
  .map(([path]) => `${path} names a host`)

for (const problem of [...tooOld, ...addressed]) process.stderr.write(`package-lock.json: ${problem}\n`)
if (tooOld.length + addressed.length > 0) process.exitCode = 1

function isBelow(version: string, floor: string): boolean {
  const [mine, least] = [version, floor].map((text) => text.split(/[.-]/).map(Number))
  for (const [place, part] of (least ?? []).entries()) {
    const own = mine?.[place] ?? 0
    if (own !== part) return own < part
  }
  return false
}

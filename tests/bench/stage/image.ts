import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Builds the product and copies what runs, as an image for servers would hold it: later changes of the sources don't
 * disturb the measuring. Returns the program that starts it.
 */
export async function makeImage(folder: string): Promise<string> {
  await promisify(execFile)(process.execPath, [join(root, 'src/build.node.ts')])
  mkdirSync(join(folder, 'src'), { recursive: true })
  cpSync(join(root, 'src/start.js'), join(folder, 'src/start.js'))
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return join(folder, 'src/start.js')
}

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canReach, chooseDataFolder, makeFolder } from '../../src/database/embedded/account.node.ts'
import { temporaryFolder } from '../support/server-process.ts'

const nobody = { uid: 65534, gid: 65534 }

test('the data lie where DATA_DIR says, while the database can go there', () => {
  const folder = join(temporaryFolder(), 'data')

  expect(canReach(nobody, folder)).toBe(true)
  expect(chooseDataFolder(folder, nobody)).toBe(folder)
})

test('below a closed home they lie elsewhere, in the same place each time', () => {
  const home = join(temporaryFolder(), 'home')
  mkdirSync(home, { mode: 0o700 })
  const folder = join(home, 'clone/data')

  const chosen = chooseDataFolder(folder, nobody)

  expect(canReach(nobody, folder)).toBe(false)
  expect(chosen).toMatch(/^\/var\/lib\/symposia\/[0-9a-f]{16}$/)
  expect(chooseDataFolder(folder, nobody)).toBe(chosen)
  expect(chooseDataFolder(`${folder}-two`, nobody)).not.toBe(chosen)
})

test('a database that a closed folder has made unreachable is not replaced by an empty one', () => {
  const home = join(temporaryFolder(), 'home')
  makeFolder(join(home, 'data/postgres'))
  writeFileSync(join(home, 'data/postgres/PG_VERSION'), '18\n')

  chmodSync(home, 0o700)

  expect(() => chooseDataFolder(join(home, 'data'), nobody)).toThrow(/can't be reached/)
})

test('an ordinary user keeps the data where they are wanted', () => {
  const home = join(temporaryFolder(), 'home')
  mkdirSync(home, { mode: 0o700 })

  expect(chooseDataFolder(join(home, 'data'), undefined)).toBe(join(home, 'data'))
})

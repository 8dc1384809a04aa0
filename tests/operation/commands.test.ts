import { expect, test } from 'vitest'
import type { Command } from '../../src/cli/command.ts'
import { runCommand } from '../../src/cli/run-command.ts'

function deskOfCommands() {
  const said: string[] = []
  const complaints: string[] = []
  const add: Command = {
    name: 'organizer add',
    usage: 'EMAIL --role ROLE',
    about: 'Makes somebody an organizer.',
    operands: 1,
    options: ['role'],
    run: async ({ operands: [email], option, say }) => say(`${email} is ${option('role') ?? 'nothing'}`),
  }
  const screen = { say: (line: string) => said.push(line), complain: (line: string) => complaints.push(line) }
  const type = (...words: string[]) => runCommand([add], words, screen)
  return { said, complaints, type }
}

test('a command is found by its words and given its operands and options', async () => {
  const { said, type } = deskOfCommands()

  expect(await type('organizer', 'add', 'amina@example.org', '--role', 'owner')).toBe(0)
  expect(said).toEqual(['amina@example.org is owner'])
})

test('each command explains itself, and without words all are named', async () => {
  const { said, type } = deskOfCommands()

  expect(await type('organizer', 'add', '--help')).toBe(0)
  expect(await type()).toBe(0)
  expect(said.join('\n')).toContain('Makes somebody an organizer.')
  expect(said.at(-1)).toBe('  organizer add EMAIL --role ROLE')
})

test.for([
  [['organizer'], 'There is no command'],
  [['organizer', 'add'], 'Usage: organizer add EMAIL'],
  [['organizer', 'add', 'a@b.org', 'too many'], 'Usage: organizer add EMAIL'],
  [['organizer', 'add', 'a@b.org', '--rule', 'owner'], "Unknown option '--rule'"],
  [['organizer', 'add', 'a@b.org', '--role', 'ow\u0000ner'], 'characters'],
] as const)('%j is refused', async ([words, reason]) => {
  const { said, complaints, type } = deskOfCommands()

  expect(await type(...words)).toBe(1)
  expect(complaints.join('\n')).toContain(reason)
  expect(said).toEqual([])
})
